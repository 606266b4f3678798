package io.kvcompat.known;

import io.kvcompat.client.Protocol;
import io.kvcompat.comparison.Kind;
import io.kvcompat.comparison.Severity;
import io.kvcompat.known.rule.KnownRule;
import io.kvcompat.reproduction.Reproduction;
import io.kvcompat.target.Identity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * A difference that was foreseen and explained; docs/reference/known-differences-format.md describes the file.
 *
 * @param id unique among all files
 * @param title one sentence: what differs
 * @param baseline which baselines it is about
 * @param other which other targets it is about
 * @param severity how much it matters
 * @param cause {@code setting-default}, {@code product-name}, {@code order}, {@code missing}, {@code engine} …
 * @param why why it differs, in free text; null when not given
 * @param who who is hit; null when not given
 * @param whatToDo what to do about it; null when not given
 * @param link where upstream says so; null when not given
 * @param matches what it matches, one or more
 * @param owner who in a team accepted it; null when not given
 * @param reason why a team accepted it; null when not given
 * @param expires the last day on which it matches; null for no end
 * @param reproductions the shortest ways to see it again; none for a team's own entry
 * @param rules the changes that it consists of; none for a team's own entry of the older format
 */
public record KnownDifference(
        String id,
        String title,
        Applies baseline,
        Applies other,
        Severity severity,
        String cause,
        @Nullable String why,
        @Nullable String who,
        @Nullable String whatToDo,
        @Nullable String link,
        List<Match> matches,
        @Nullable String owner,
        @Nullable String reason,
        @Nullable LocalDate expires,
        List<KnownReproduction> reproductions,
        List<Ruled> rules) {
    @API(status = Status.INTERNAL)
    public KnownDifference {
        matches = List.copyOf(matches);
        reproductions = List.copyOf(reproductions);
        rules = List.copyOf(rules);
    }

    /** Makes one that has no rules. */
    public KnownDifference(
            String id,
            String title,
            Applies baseline,
            Applies other,
            Severity severity,
            String cause,
            @Nullable String why,
            @Nullable String who,
            @Nullable String whatToDo,
            @Nullable String link,
            List<Match> matches,
            @Nullable String owner,
            @Nullable String reason,
            @Nullable LocalDate expires,
            List<KnownReproduction> reproductions) {
        this(
                id,
                title,
                baseline,
                other,
                severity,
                cause,
                why,
                who,
                whatToDo,
                link,
                matches,
                owner,
                reason,
                expires,
                reproductions,
                List.of());
    }

    /** Makes one of which nothing says how it is seen again. */
    public KnownDifference(
            String id,
            String title,
            Applies baseline,
            Applies other,
            Severity severity,
            String cause,
            @Nullable String why,
            @Nullable String who,
            @Nullable String whatToDo,
            @Nullable String link,
            List<Match> matches,
            @Nullable String owner,
            @Nullable String reason,
            @Nullable LocalDate expires) {
        this(
                id, title, baseline, other, severity, cause, why, who, whatToDo, link, matches, owner, reason, expires,
                List.of());
    }

    /** Returns this entry with ways to see it again. */
    KnownDifference reproducedBy(List<KnownReproduction> some) {
        return new KnownDifference(
                id, title, baseline, other, severity, cause, why, who, whatToDo, link, matches, owner, reason, expires,
                some, rules);
    }

    /** Returns what a reader sees of it: its matches, or where it has rules, an example of each. */
    public List<Match> shown() {
        if (rules.isEmpty()) {
            return matches;
        }
        List<Match> shown = new ArrayList<>(matches);
        String scenario = reproductions.isEmpty() ? null : reproductions.get(0).scenario();
        String last = lastLine();
        for (Ruled one : rules) {
            String step =
                    one.rule().step() != null ? one.rule().step() : one.rule().isAboutFrames() ? "main/push/1" : null;
            RatioRange ratio = one.rule().ratio() == null
                    ? null
                    : RatioRange.parse(one.rule().ratio());
            for (KnownRule.Example example : one.rule().examples()) {
                shown.add(new Match(
                        scenario,
                        step,
                        example.command() != null || step != null ? example.command() : last,
                        null,
                        ratio == null ? null : Kind.METRIC,
                        example.baseline(),
                        example.other(),
                        one.baselineServers(),
                        one.otherServers(),
                        ratio));
            }
        }
        return shown;
    }

    /** Returns the command in which it shows, where its rules are about any command; null where none is known. */
    private @Nullable String lastLine() {
        return reproductions.stream()
                .map(KnownReproduction::reproduction)
                .filter(one -> one.form() == Reproduction.Form.REDIS_CLI
                        && !one.lines().isEmpty())
                .map(one -> one.lines().get(one.lines().size() - 1))
                .findFirst()
                .orElse(null);
    }

    /** Returns the shortest way to see it again between these very versions; empty where none was found. */
    public Optional<KnownReproduction> reproduction(Identity ours, Identity theirs) {
        return reproductions.stream().filter(one -> one.wasShown(ours, theirs)).findFirst();
    }

    /** Returns this entry with those matches alone that may show between two servers; empty when there are none. */
    public Optional<KnownDifference> between(Identity ours, Identity theirs) {
        if (!baseline.include(ours) || !other.include(theirs)) {
            return Optional.empty();
        }
        List<Match> some = matches.stream()
                .filter(match -> match.baselineServers().include(ours)
                        && match.otherServers().include(theirs))
                .toList();
        List<Ruled> ruled = rules.stream()
                .filter(one -> one.baselineServers().include(ours)
                        && one.otherServers().include(theirs))
                .toList();
        return some.isEmpty() && ruled.isEmpty()
                ? Optional.empty()
                : Optional.of(new KnownDifference(
                        id,
                        title,
                        baseline,
                        other,
                        severity,
                        cause,
                        why,
                        who,
                        whatToDo,
                        link,
                        some,
                        owner,
                        reason,
                        expires,
                        reproductions,
                        ruled));
    }

    /** Returns in words that it no longer counts, and since when. */
    public String expiry() {
        return "the known difference " + id + (owner == null ? "" : " of " + owner) + " expired on " + expires;
    }

    /**
     * Which servers an entry is about.
     *
     * @param product as in an identity, {@code redis} say; {@code any} for every product
     * @param versions the versions; all when none were given
     */
    public record Applies(String product, VersionRange versions) {
        /** Every server. */
        public static final Applies ALL = new Applies("any", VersionRange.ALL);

        /** Tells whether a server is among these. */
        public boolean include(Identity server) {
            return (product.equals("any") || product.equalsIgnoreCase(server.product()))
                    && versions.contains(server.version());
        }
    }

    /**
     * A rule of an entry.
     *
     * @param rule the rule
     * @param baselineServers those of the entry's baselines for which it holds
     * @param otherServers those of the entry's other servers for which it holds
     */
    public record Ruled(KnownRule rule, Applies baselineServers, Applies otherServers) {}

    /**
     * One difference that an entry foresees; what is null is not asked for.
     *
     * @param scenario a scenario's id
     * @param step a step's id
     * @param command a command in redis-cli's quoting
     * @param protocol a lane
     * @param kind a kind of difference
     * @param baseline exactly the baseline's text: replies in text notation
     * @param other exactly the other's text
     * @param baselineServers those of the entry's baselines that give this text
     * @param otherServers those of the entry's other servers that give this text
     * @param ratio of two numbers, how many times the baseline's the other's may be
     */
    public record Match(
            @Nullable String scenario,
            @Nullable String step,
            @Nullable String command,
            @Nullable Protocol protocol,
            @Nullable Kind kind,
            String baseline,
            String other,
            Applies baselineServers,
            Applies otherServers,
            @Nullable RatioRange ratio) {
        /** A fact that a scenario read out of a reply, {@code GET "INFO memory: used_memory"}. */
        private static final Pattern NOTE =
                Pattern.compile("H?M?GET \"(?:events of |an entry of )?([A-Z]+(?: [A-Z-]+)?)(?:: | )[^\"]*\".*");

        /** What a node of a cluster answered, or what replicas are told of a command: {@code GET "b CLUSTER FORGET {a}"}. */
        private static final Pattern TOLD =
                Pattern.compile("GET \"(?:replicas are told of |[a-c] )([A-Z]+(?: [A-Z-]+)?)\\b.*\"");

        /** Makes one of every server that the entry is about, which asks for no ratio. */
        public Match(
                @Nullable String scenario,
                @Nullable String step,
                @Nullable String command,
                @Nullable Protocol protocol,
                @Nullable Kind kind,
                String baseline,
                String other) {
            this(scenario, step, command, protocol, kind, baseline, other, Applies.ALL, Applies.ALL, null);
        }

        /**
         * Returns the command that it is about: the one that was sent, or where that read a fact which a scenario kept under
         * the name of the command that told it, that one ({@code INFO}); null for what is no command.
         */
        public @Nullable String subject() {
            if (command == null) {
                return null;
            }
            Matcher told = TOLD.matcher(command);
            if (told.matches()) {
                return told.group(1);
            }
            Matcher note = NOTE.matcher(command);
            return note.matches() ? note.group(1) : command;
        }
    }
}
