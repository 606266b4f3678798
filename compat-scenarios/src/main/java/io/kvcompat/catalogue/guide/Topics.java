package io.kvcompat.catalogue.guide;

import io.kvcompat.comparison.Severity;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.known.KnownDifference.Match;
import io.kvcompat.known.ProductVersion;
import io.kvcompat.known.VerifiedPairs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes topics of entries.
 *
 * @param pair the pair of the guide
 * @param groups the groups of commands
 */
record Topics(VerifiedPairs.Pair pair, CommandGroups groups) {
    /** More would hide what the reader looks for; the scenarios have all. */
    private static final int EXAMPLES = 6;

    private static final int EXAMPLES_OF_LITTLE = 3;

    /** Returns the topic that an entry makes in this guide; empty when it is not about these servers. */
    Optional<Topic> topic(KnownDifference entry) {
        return Guide.between(entry, pair).map(between -> topic(entry, between.shown()));
    }

    private Topic topic(KnownDifference entry, List<Match> matches) {
        List<CommandGroups.Seen> seen = matches.stream()
                .map(match -> new CommandGroups.Seen(match.scenario(), name(match)))
                .toList();
        TreeSet<String> commands =
                new TreeSet<>(seen.stream().map(CommandGroups.Seen::name).toList());
        commands.removeAll(List.of(CommandGroups.PUSH, CommandGroups.MEASURED, CommandGroups.LOG));
        List<Example> all = Examples.once(matches.stream().map(this::example).toList());
        return new Topic(
                entry.id(),
                title(entry),
                entry.severity(),
                groups.group(entry.id(), seen),
                List.copyOf(commands),
                entry.why(),
                entry.who(),
                entry.whatToDo(),
                entry.link(),
                matches.stream()
                        .flatMap(match -> Stream.ofNullable(match.scenario()))
                        .distinct()
                        .sorted()
                        .toList(),
                varied(all).stream().limit(most(entry.severity())).toList(),
                entry.reproduction(pair.baseline().identity(), pair.other().identity())
                        .map(ReproductionSteps::of)
                        .orElse(null));
    }

    private static int most(Severity severity) {
        return severity == Severity.BREAKING || severity == Severity.BEHAVIOURAL ? EXAMPLES : EXAMPLES_OF_LITTLE;
    }

    private String name(Match match) {
        String subject = match.subject();
        if (subject != null) {
            boolean bytes = subject.startsWith("GET \"raw ");
            if (DisplayedCommand.isPrinted(subject)) {
                return CommandGroups.LOG;
            }
            return bytes ? CommandGroups.MEASURED : groups.name(subject);
        }
        return String.valueOf(match.step()).contains("/push/") ? CommandGroups.PUSH : CommandGroups.MEASURED;
    }

    /** Returns the title without the full stop that some have. */
    static String title(KnownDifference entry) {
        String title = entry.title().strip();
        return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    }

    private Example example(Match match) {
        DisplayedCommand sent = DisplayedCommand.of(match);
        return new Example(
                sent,
                match.protocol() == null ? "" : match.protocol().name(),
                sent.reply(versioned(match.baseline(), pair.baseline())),
                sent.reply(versioned(match.other(), pair.other()))
                        + (match.ratio() == null ? "" : ", " + match.ratio() + " times as many"));
    }

    private static String versioned(String text, ProductVersion server) {
        return text.replace("{version}", server.version());
    }

    /** Each command once, then each a second time, and so on: many arguments of one command tell less. */
    private List<Example> varied(List<Example> examples) {
        Map<String, Integer> seen = new HashMap<>();
        record Ranked(int round, Example example) {}
        List<Ranked> ranked = new ArrayList<>();
        for (Example example : examples) {
            String name = groups.name(example.sent().text());
            ranked.add(new Ranked(seen.merge(name, 1, Integer::sum), example));
        }
        // The short ones first: they are read, and understood.
        ranked.sort(Comparator.comparingInt(Ranked::round).thenComparingInt(one -> length(one.example())));
        return ranked.stream().map(Ranked::example).toList();
    }

    private static int length(Example example) {
        return example.sent().text().length()
                + Math.max(example.baselineText().length(), example.otherText().length());
    }

    Comparator<Topic> order() {
        return Comparator.comparing(Topic::severity)
                .thenComparing(topic -> groups.position(topic.group()))
                .thenComparing(Topic::title);
    }
}
