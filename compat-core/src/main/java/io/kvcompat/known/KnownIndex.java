package io.kvcompat.known;

import io.kvcompat.comparison.Finding;
import io.kvcompat.comparison.Kind;
import io.kvcompat.comparison.ReplyTexts;
import io.kvcompat.known.KnownDifference.Match;
import io.kvcompat.known.rule.KnownRule;
import io.kvcompat.known.rule.RuleBook;
import io.kvcompat.known.rule.RuleTexts;
import io.kvcompat.target.Identity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The known differences that apply to one pair of servers on one day, found by their texts. */
final class KnownIndex {
    private static final Pattern NUMBER = Pattern.compile("^-?[0-9][0-9.Ee-]*");

    private final List<KnownDifference> applicable = new ArrayList<>();
    private final Map<Texts, List<Candidate>> byTexts = new HashMap<>();
    private final Map<Texts, List<Candidate>> expiredByTexts = new HashMap<>();

    private RuleBook rules;

    private record Texts(String baseline, String other) {}

    private record Candidate(KnownDifference entry, Match match) {}

    private KnownIndex(RuleBook rules) {
        this.rules = rules;
    }

    static KnownIndex of(
            List<KnownDifference> entries, RuleTexts texts, Identity baseline, Identity other, LocalDate date) {
        KnownIndex index = new KnownIndex(new RuleBook(List.of(), List.of(), texts, baseline, other));
        List<KnownRule> rules = new ArrayList<>();
        List<KnownRule> expiredRules = new ArrayList<>();
        for (KnownDifference entry : entries) {
            entry.between(baseline, other).ifPresent(between -> {
                boolean expired = between.expires() != null && between.expires().isBefore(date);
                index.add(between, expired ? index.expiredByTexts : index.byTexts, baseline, other);
                if (expired) {
                    between.rules().forEach(one -> expiredRules.add(one.rule()));
                }
                if (!expired) {
                    between.rules().forEach(one -> rules.add(one.rule()));
                    index.applicable.add(between);
                }
            });
        }
        index.rules = new RuleBook(rules, expiredRules, texts, baseline, other);
        return index;
    }

    /** Returns the rules that hold. */
    RuleBook rules() {
        return rules;
    }

    private void add(KnownDifference entry, Map<Texts, List<Candidate>> candidates, Identity baseline, Identity other) {
        for (Match match : entry.matches()) {
            Texts texts = new Texts(expand(match.baseline(), baseline), expand(match.other(), other));
            candidates.computeIfAbsent(texts, key -> new ArrayList<>()).add(new Candidate(entry, match));
        }
    }

    /** An entry for a range of versions can say where the version itself stands in a reply. */
    private static String expand(String text, Identity identity) {
        String expanded =
                text.replace("{version}", identity.version()).replace("{redis-version}", identity.redisVersion());
        return ReplyTexts.cut(expanded, Finding.TEXT_LIMIT);
    }

    /** Returns the entries that may show, each with those matches that these versions may give. */
    List<KnownDifference> applicable() {
        return applicable;
    }

    Optional<KnownDifference> find(Occurrence occurrence) {
        return find(byTexts, occurrence);
    }

    /** Returns the entry that matched until it expired. */
    Optional<KnownDifference> findExpired(Occurrence occurrence) {
        return expiredByTexts.isEmpty() ? Optional.empty() : find(expiredByTexts, occurrence);
    }

    private static Optional<KnownDifference> find(Map<Texts, List<Candidate>> candidates, Occurrence occurrence) {
        Texts texts = new Texts(occurrence.baselineText(), occurrence.otherText());
        Optional<KnownDifference> found = find(candidates, texts, occurrence);
        return found.isPresent() || occurrence.kind() != Kind.METRIC
                ? found
                : find(candidates, new Texts(anyNumber(texts.baseline()), anyNumber(texts.other())), occurrence);
    }

    private static String anyNumber(String text) {
        return NUMBER.matcher(text).replaceFirst("{number}");
    }

    private static Optional<KnownDifference> find(
            Map<Texts, List<Candidate>> candidates, Texts texts, Occurrence occurrence) {
        return candidates.getOrDefault(texts, List.of()).stream()
                .filter(candidate -> fits(candidate.match(), occurrence))
                .map(Candidate::entry)
                .findFirst();
    }

    private static boolean fits(Match match, Occurrence occurrence) {
        return fits(match.scenario(), occurrence.scenario())
                && fits(match.step(), occurrence.step())
                && fits(match.command(), occurrence.command())
                && fits(match.protocol(), occurrence.protocol())
                && fits(match.kind(), occurrence.kind())
                && isInRatio(match, occurrence);
    }

    private static boolean isInRatio(Match match, Occurrence occurrence) {
        return match.ratio() == null || match.ratio().holds(occurrence.baselineText(), occurrence.otherText());
    }

    private static boolean fits(@Nullable Object wanted, @Nullable Object actual) {
        return wanted == null || wanted.equals(actual);
    }
}
