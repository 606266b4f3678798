package io.kvcompat.scenarios;

import io.kvcompat.client.Protocol;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.ReplyNotation;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Policy;
import io.kvcompat.scenario.Block;
import io.kvcompat.scenario.BlockLine;
import io.kvcompat.scenario.ScenarioContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A block of commands with the replies that they give on every server.
 *
 * <p>Each line is a line of a {@link Block}, and may go on with what is expected of its reply, in the notation of
 * {@link ReplyNotation}:
 *
 * <pre>{@code
 * LPOP jobs 2            => ["a", "b"]
 * LPOP missing           => $-1 || _        in RESP2, and in RESP3
 * SMEMBERS set           =~ ["x", "y"]      elements in any order, at every depth
 * A< => ["jobs", "a"]                       of the reply that A had pending
 * SCAN 0 TYPE none                          recorded and compared between servers, nothing more
 * OBJECT ENCODING list ==                   the same, exactly: servers promise less by their command tips than holds
 * }</pre>
 *
 * <p>A line has no expectation where servers differ: there the comparison speaks, and the catalogue of known differences.
 * A line that ends in {@code ==} must not stand where a session waits, as that wait would end before it.
 *
 * <p>Where a server takes no writes at all the scenario is skipped, see {@link Refusal}.
 */
public final class Transcript {
    private static final Policy EXACTLY =
            Policy.of(Policy.Match.EXACT, "what it shows depends on nothing but the commands before");

    private final Block block;
    private final Map<Integer, Expectation> expectations;
    private final Set<Integer> exact;

    private Transcript(Block block, Map<Integer, Expectation> expectations, Set<Integer> exact) {
        this.block = block;
        this.expectations = expectations;
        this.exact = exact;
    }

    /**
     * Parses the text of a transcript.
     *
     * @throws io.kvcompat.command.CommandSyntaxException when a command is malformed
     * @throws io.kvcompat.reply.ReplySyntaxException when an expectation is
     */
    public static Transcript parse(String text) {
        StringBuilder commands = new StringBuilder();
        Map<Integer, Expectation> expectations = new HashMap<>();
        Set<Integer> exact = new HashSet<>();
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            number++;
            TranscriptLine line = TranscriptLine.parse(raw);
            commands.append(line.command()).append('\n');
            if (line.expectation() != null) {
                expectations.put(number, line.expectation());
            }
            if (line.exact()) {
                exact.add(number);
            }
        }
        return new Transcript(Block.parse(commands.toString()), expectations, exact);
    }

    /** Runs the commands of {@code text} on a lane, checks the expectations and returns the exchanges in their order. */
    public static List<Exchange> play(ScenarioContext context, String text) {
        return parse(text).play(context);
    }

    private List<Exchange> play(ScenarioContext context) {
        List<Exchange> exchanges = exchanges(context);
        int next = 0;
        for (BlockLine line : block.lines()) {
            int count = line.action() == BlockLine.Action.SEND ? 0 : line.times();
            @Nullable Expectation expectation = expectations.get(line.number());
            for (int end = next + count; next < end && next < exchanges.size(); next++) {
                if (expectation != null) {
                    check(context, exchanges.get(next), expectation);
                }
            }
        }
        return exchanges;
    }

    private List<Exchange> exchanges(ScenarioContext context) {
        List<Exchange> exchanges = new ArrayList<>();
        List<BlockLine> together = new ArrayList<>();
        boolean waiting = false;
        for (BlockLine line : block.lines()) {
            boolean exactly = exact.contains(line.number());
            // What comes before a session begins to wait is looked at first: it may be that nobody will wake it.
            boolean first = !waiting && line.action() == BlockLine.Action.SEND;
            if (exactly || first) {
                exchanges.addAll(run(context, together));
                together.clear();
                waiting |= first;
            }
            if (exactly && line.command() != null) {
                exchanges.add(context.session(line.session()).comparing(EXACTLY).exchange(line.command()));
            } else {
                together.add(line);
            }
        }
        exchanges.addAll(run(context, together));
        return exchanges;
    }

    private static List<Exchange> run(ScenarioContext context, List<BlockLine> lines) {
        List<Exchange> exchanges = context.run(new Block(lines));
        exchanges.forEach(exchange -> exchange.replies().forEach(reply -> Refusal.skipOn(context, reply)));
        return exchanges;
    }

    private static void check(ScenarioContext context, Exchange exchange, Expectation expectation) {
        Protocol protocol = context.protocol();
        @Nullable
        Reply reply = exchange.replies().isEmpty() ? null : exchange.replies().get(0);
        context.check(
                name(exchange),
                reply != null && expectation.isMetBy(reply, protocol),
                expectation.text(protocol),
                reply != null ? ReplyNotation.print(reply) : noReply(exchange));
    }

    private static String name(Exchange exchange) {
        return exchange.step() + ": " + (exchange.command() == null ? "frame" : exchange.command());
    }

    private static String noReply(Exchange exchange) {
        return exchange.failure() == null
                ? "no reply"
                : "<" + exchange.failure().kind().label() + "> "
                        + exchange.failure().message();
    }
}
