package io.kvcompat.bdd.proof;

import io.kvcompat.client.Client;
import io.kvcompat.client.ClientException;
import io.kvcompat.command.Command;
import io.kvcompat.diff.LaneComparison;
import io.kvcompat.diff.TargetPair;
import io.kvcompat.known.KnownReproduction;
import io.kvcompat.reply.Reply;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Policy;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.Target;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plays what the catalogue says shows an entry, on two servers that are launched for it alone. */
final class CataloguePlayer {
    private static final Pattern SENT =
            Pattern.compile("(?:call|send) (\\d) (?:'.*?'|\\S+) ('.*'|\\S+)(?: # for \\d+ unasked)?");
    private static final Pattern AWAIT = Pattern.compile("await (\\d).*");

    private final Client client;
    private final TargetPair pair;
    private final Target baseline;
    private final Target other;
    private final Duration limit;

    /**
     * Makes one for a pair of servers.
     *
     * @param pair judges with the catalogue
     * @param limit how long a reply is waited for
     */
    CataloguePlayer(Client client, TargetPair pair, Target baseline, Target other, Duration limit) {
        this.client = client;
        this.pair = pair;
        this.baseline = baseline;
        this.other = other;
        this.limit = limit;
    }

    /** Returns the entries that what came back last shows, and what came back where it shows none. */
    List<String> shown(KnownReproduction reproduction) throws Exception {
        return LaneComparison.compare(
                        pair,
                        reproduction.scenario(),
                        reproduction.protocol(),
                        played(baseline, reproduction),
                        played(other, reproduction),
                        false)
                .stream()
                .map(one -> one.knownId() == null ? one.baselineText() + " | " + one.otherText() : one.knownId())
                .toList();
    }

    /** Tells whether it shows the entry that it is of. */
    boolean shows(KnownReproduction reproduction) {
        try {
            return shown(reproduction).contains(reproduction.entry());
        } catch (ClientException | IllegalStateException e) {
            return false;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private List<Exchange> played(Target target, KnownReproduction reproduction) throws Exception {
        List<Reply> replies;
        try (LaunchedServer server = target.disposable().orElseThrow().launch(reproduction.server())) {
            replies = ReproductionPlayer.play(
                    client, server.endpoint(), reproduction.protocol(), reproduction.reproduction(), limit);
        }
        String step = reproduction.step();
        String session = step.substring(0, step.indexOf('/'));
        boolean unasked = step.contains("/push/");
        if (replies.isEmpty()) {
            return List.of();
        }
        Command command = unasked ? null : lastSent(reproduction.reproduction().steps());
        return List.of(new Exchange(step, session, command, replies, null, 0, Policy.EXACT));
    }

    /** Returns the command that the last line sends, or that was sent where it waits for a reply. */
    private static @Nullable Command lastSent(List<String> steps) {
        String last = steps.get(steps.size() - 1);
        Matcher await = AWAIT.matcher(last);
        Matcher sent = SENT.matcher(last);
        if (await.matches()) {
            return steps.stream()
                    .map(SENT::matcher)
                    .filter(Matcher::matches)
                    .filter(one -> one.group(1).equals(await.group(1)))
                    .reduce((first, second) -> second)
                    .map(one -> Command.parse(unquoted(one.group(2))))
                    .orElse(null);
        }
        return Command.parse(sent.matches() ? unquoted(sent.group(2)) : last);
    }

    private static String unquoted(String word) {
        return word.startsWith("'") ? word.substring(1, word.length() - 1).replace("'\\''", "'") : word;
    }
}
