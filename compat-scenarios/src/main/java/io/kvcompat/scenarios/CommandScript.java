package io.kvcompat.scenarios;

import io.kvcompat.reply.ReplyNotation;
import io.kvcompat.reply.ReplySyntaxException;
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
import java.util.Optional;
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
 * A< => >["message", "news", "hello"]       of an out-of-band frame: an array in RESP2
 * SCAN 0 TYPE none                          recorded and compared between servers, nothing more
 * OBJECT ENCODING list ==                   the same, exactly: servers promise less by their command tips than holds
 * OBJECT ENCODING list == "listpack"        exactly, and this is expected
 * A> SUBSCRIBE a b => >["subscribe", "a", :1] && >["subscribe", "b", :2]
 * }</pre>
 *
 * <p>An arrow inside quotes belongs to the command. A line has no expectation where servers differ: there the comparison
 * speaks, and the catalogue of known differences. A line with {@code ==} must not stand where a session waits, as
 * that wait would end before it. What sessions take at the end of a script had come by then: no line there waits for a frame.
 */
public final class CommandScript {
    private static final Policy EXACTLY =
            Policy.of(Policy.Match.EXACT, "what it shows depends on nothing but the commands before");

    private final Block block;
    private final List<BlockLine> sent;
    private final List<BlockLine> frames;
    private final Map<Integer, Expectation> expectations;
    private final Set<Integer> exact;

    private CommandScript(Block block, Map<Integer, Expectation> expectations, Set<Integer> exact) {
        this.block = block;
        int frame = block.lines().size() - framesAtTheEnd(block);
        this.sent = block.lines().subList(0, frame);
        this.frames = block.lines().subList(frame, block.lines().size());
        this.expectations = expectations;
        this.exact = exact;
    }

    /**
     * Parses the text of a script.
     *
     * @throws io.kvcompat.command.CommandSyntaxException when a command is malformed; the message has the line's number
     * @throws ReplySyntaxException when an expectation is; the message has the line's number
     */
    public static CommandScript parse(String text) {
        StringBuilder commands = new StringBuilder();
        Map<Integer, Expectation> expectations = new HashMap<>();
        Set<Integer> exact = new HashSet<>();
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            number++;
            ScriptLine line = line(number, raw);
            commands.append(line.command()).append('\n');
            if (line.expectation() != null) {
                expectations.put(number, line.expectation());
            }
            if (line.exact()) {
                exact.add(number);
            }
        }
        return new CommandScript(Block.parse(commands.toString()), expectations, exact);
    }

    /** Returns how many lines at the end of {@code block} take a frame, and not a reply that was pending. */
    private static int framesAtTheEnd(Block block) {
        Map<String, Integer> pending = new HashMap<>();
        int frames = 0;
        for (BlockLine line : block.lines()) {
            boolean receives = line.action() == BlockLine.Action.RECEIVE;
            int before = pending.getOrDefault(line.session(), 0);
            frames = receives && before == 0 ? frames + 1 : 0;
            if (line.action() == BlockLine.Action.SEND) {
                pending.put(line.session(), before + line.times());
            } else if (receives && before > 0) {
                pending.put(line.session(), before - 1);
            }
        }
        return frames;
    }

    private static ScriptLine line(int number, String raw) {
        try {
            return ScriptLine.parse(raw);
        } catch (ReplySyntaxException e) {
            throw new ReplySyntaxException(
                    "Line " + number + " of the block, `" + raw.strip() + "`: " + e.getMessage());
        }
    }

    /** Returns the commands alone. */
    public Block block() {
        return block;
    }

    /**
     * Runs the commands of {@code text} on a lane, checks the expectations and returns the exchanges in their order.
     *
     * @throws io.kvcompat.scenario.SkipException where the server takes no writes at all, see {@link Refusal}
     */
    public static List<Exchange> play(ScenarioContext context, String text) {
        return written(text).play(context, true);
    }

    /** As {@link #play(ScenarioContext, String)}, whatever the replies say of the whole server. */
    public static List<Exchange> run(ScenarioContext context, String text) {
        return written(text).play(context, false);
    }

    /** Parses a script that stands in Java; what is wrong with it is told with the class and the line that plays it. */
    private static CommandScript written(String text) {
        try {
            return parse(text);
        } catch (ReplySyntaxException e) {
            throw new ReplySyntaxException(caller() + ": " + e.getMessage());
        }
    }

    private static String caller() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> !frame.getClassName().equals(CommandScript.class.getName()))
                        .findFirst())
                .map(frame -> frame.getClassName() + " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                .orElse("a scenario in Java");
    }

    /**
     * Runs the commands on a lane, checks the expectations and returns the exchanges in their order.
     *
     * @param onlyWhereWritable whether a reply that says that the server takes no writes at all skips the scenario, see
     *     {@link Refusal}
     * @throws io.kvcompat.scenario.SkipException as said
     */
    public List<Exchange> play(ScenarioContext context, boolean onlyWhereWritable) {
        List<Exchange> exchanges = exchanges(context, onlyWhereWritable);
        int next = 0;
        for (BlockLine line : sent) {
            int count = line.action() == BlockLine.Action.SEND ? 0 : line.times();
            @Nullable Expectation expectation = expectations.get(line.number());
            for (int end = next + count; next < end && next < exchanges.size(); next++) {
                if (expectation != null) {
                    check(context, exchanges.get(next), expectation);
                }
            }
        }
        checkFrames(context, new ArrayList<>(exchanges.subList(next, exchanges.size())));
        return exchanges;
    }

    /** Checks what had come out-of-band when the commands were through. */
    private void checkFrames(ScenarioContext context, List<Exchange> rest) {
        for (BlockLine line : frames) {
            Optional<Exchange> frame = rest.stream()
                    .filter(exchange ->
                            exchange.command() == null && exchange.session().equals(line.session()))
                    .findFirst();
            frame.ifPresent(rest::remove);
            @Nullable Expectation expectation = expectations.get(line.number());
            if (expectation != null) {
                frame.ifPresentOrElse(
                        exchange -> check(context, exchange, expectation),
                        () -> context.check(
                                "frame on " + line.session(),
                                false,
                                expectation.text(context.protocol()),
                                "no further frame came"));
            }
        }
    }

    private List<Exchange> exchanges(ScenarioContext context, boolean onlyWhereWritable) {
        List<Exchange> exchanges = new ArrayList<>();
        List<BlockLine> together = new ArrayList<>();
        boolean waiting = !onlyWhereWritable;
        for (BlockLine line : sent) {
            boolean exactly = exact.contains(line.number());
            // What comes before a session begins to wait is looked at first: it may be that nobody will wake it.
            boolean first = !waiting && line.action() == BlockLine.Action.SEND;
            if (exactly || first) {
                exchanges.addAll(run(context, together, onlyWhereWritable));
                together.clear();
                waiting |= first;
            }
            if (exactly && line.command() != null) {
                exchanges.add(context.session(line.session()).comparing(EXACTLY).exchange(line.command()));
            } else {
                together.add(line);
            }
        }
        exchanges.addAll(run(context, together, onlyWhereWritable));
        return exchanges;
    }

    private static List<Exchange> run(ScenarioContext context, List<BlockLine> lines, boolean onlyWhereWritable) {
        List<Exchange> exchanges = context.run(new Block(lines));
        if (onlyWhereWritable) {
            exchanges.forEach(exchange -> exchange.replies().forEach(reply -> Refusal.skipOn(context, reply)));
        }
        return exchanges;
    }

    private static void check(ScenarioContext context, Exchange exchange, Expectation expectation) {
        context.check(
                name(exchange),
                expectation.isMetBy(exchange.replies(), context.protocol()),
                expectation.text(context.protocol()),
                exchange.replies().isEmpty() ? noReply(exchange) : Expectation.text(exchange.replies()));
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
