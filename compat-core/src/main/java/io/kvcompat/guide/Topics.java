package io.kvcompat.guide;

import io.kvcompat.diff.KnownDifference;
import io.kvcompat.diff.KnownDifference.Match;
import io.kvcompat.diff.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes topics of entries.
 *
 * @param pair the pair of the guide
 * @param measured all pairs
 * @param groups the groups of commands
 */
record Topics(Measured.Pair pair, Measured measured, CommandGroups groups) {
    /** More would hide what the reader looks for; the scenarios have all. */
    private static final int EXAMPLES = 6;

    private static final int EXAMPLES_OF_LITTLE = 3;

    Topic topic(List<KnownDifference> some) {
        // What has a link was looked into the most; of the rest, that which was seen the most often.
        List<KnownDifference> entries = some.stream()
                .sorted(Comparator.comparing((KnownDifference entry) -> entry.link() == null)
                        .thenComparing(entry -> -entry.matches().size()))
                .toList();
        KnownDifference first = entries.get(0);
        List<Match> matches = entries.stream()
                .flatMap(entry -> entry.matches().stream())
                .filter(match -> Guide.isAbout(match, pair))
                .toList();
        List<String> names = matches.stream().map(this::name).toList();
        TreeSet<String> commands = new TreeSet<>(names);
        commands.removeIf(name -> name.equals(CommandGroups.PUSH) || name.equals(CommandGroups.MEASURED));
        List<Example> all = matches.stream().map(this::example).distinct().toList();
        List<Example> shown = varied(all).stream().limit(most(first.severity())).toList();
        return new Topic(
                entries.stream().map(KnownDifference::id).toList(),
                title(first),
                first.severity(),
                groups.group(names),
                List.copyOf(commands),
                text(entries.stream().map(KnownDifference::why)),
                text(entries.stream().map(KnownDifference::who)),
                text(entries.stream().map(KnownDifference::whatToDo)),
                entries.stream()
                        .map(KnownDifference::link)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                servers(entries, one -> one.other().equals(pair.other()), Measured.Pair::baseline, pair.baseline()),
                servers(entries, one -> one.baseline().equals(pair.baseline()), Measured.Pair::other, pair.other()),
                shown,
                all.size() - shown.size());
    }

    private static int most(Severity severity) {
        return severity == Severity.BREAKING || severity == Severity.BEHAVIOURAL ? EXAMPLES : EXAMPLES_OF_LITTLE;
    }

    private String name(Match match) {
        String subject = match.subject();
        if (subject != null) {
            return groups.name(subject);
        }
        return String.valueOf(match.step()).contains("/push/") ? CommandGroups.PUSH : CommandGroups.MEASURED;
    }

    /** Returns the title without the full stop that some have. */
    static String title(KnownDifference entry) {
        String title = entry.title().strip();
        return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    }

    private static @Nullable String text(Stream<@Nullable String> texts) {
        return texts.filter(Objects::nonNull).map(String::strip).findFirst().orElse(null);
    }

    private List<Server> servers(
            List<KnownDifference> entries,
            Predicate<Measured.Pair> side,
            Function<Measured.Pair, Server> server,
            Server except) {
        return measured.pairs().stream()
                .filter(side)
                .filter(one -> entries.stream().anyMatch(entry -> Guide.isAbout(entry, one)))
                .map(server)
                .filter(one -> !one.equals(except))
                .toList();
    }

    private Example example(Match match) {
        return new Example(
                match.scenario(),
                match.command(),
                match.step(),
                match.protocol() == null ? "" : match.protocol().name(),
                versioned(match.baseline(), pair.baseline()),
                versioned(match.other(), pair.other())
                        + (match.ratio() == null ? "" : ", " + match.ratio() + " times as many"));
    }

    private static String versioned(String text, Server server) {
        return text.replace("{version}", server.version());
    }

    /** Each command once, then each a second time, and so on: many arguments of one command tell less. */
    private List<Example> varied(List<Example> examples) {
        Map<String, Integer> seen = new HashMap<>();
        record Ranked(int round, Example example) {}
        List<Ranked> ranked = new ArrayList<>();
        for (Example example : examples) {
            String name = example.command() == null ? "" : groups.name(example.command());
            ranked.add(new Ranked(seen.merge(name, 1, Integer::sum), example));
        }
        // The short ones first: they are read, and understood.
        ranked.sort(Comparator.comparingInt(Ranked::round).thenComparingInt(one -> length(one.example())));
        return ranked.stream().map(Ranked::example).toList();
    }

    private static int length(Example example) {
        return example.subject().length()
                + Math.max(example.baselineText().length(), example.otherText().length());
    }

    Comparator<Topic> order() {
        return Comparator.comparing(Topic::severity)
                .thenComparing(topic -> groups.position(topic.group()))
                .thenComparing(Topic::title);
    }
}
