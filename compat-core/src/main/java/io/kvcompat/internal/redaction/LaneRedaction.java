package io.kvcompat.internal.redaction;

import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SimpleStringReply;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Failure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Masks what one scenario records on one lane. Safe for use by several threads. */
public final class LaneRedaction {
    private static final Pattern CLIENT_LINE = Pattern.compile("id=\\d+ addr=[^\\r\\n\"\\\\]*");

    private final boolean active;
    private final Mask mask;
    private final KnownSecrets known;
    private final OwnTraffic own;
    private final boolean others;
    private final ReplyRedaction replies;
    private final ForeignFrames foreign;
    /** The commands that wait for EXEC, by session. */
    private final Map<String, List<List<String>>> queued = new HashMap<>();

    LaneRedaction(boolean active, Mask mask, KnownSecrets known, OwnTraffic own, boolean others, int database) {
        this.active = active;
        this.mask = mask;
        this.known = known;
        this.own = own;
        this.others = others;
        this.replies = new ReplyRedaction(mask, own, others);
        this.foreign = new ForeignFrames(own, database);
    }

    /** Takes note of a command that is about to be sent. */
    public void sending(Command command) {
        if (active) {
            own.sent(OwnTraffic.texts(command.parts()));
        }
    }

    /** Returns what may be recorded of an exchange. */
    public synchronized Exchange exchange(Exchange exchange) {
        if (!active) {
            return exchange;
        }
        @Nullable Command command = exchange.command();
        return command == null ? push(exchange) : answer(exchange, command);
    }

    private Exchange push(Exchange exchange) {
        List<Reply> masked = exchange.replies().stream()
                .map(reply -> ReplyStrings.map(reply, value -> known.masked(MonitorLine.masked(value, mask))))
                .toList();
        return copy(exchange, null, masked, List.of());
    }

    private Exchange answer(Exchange exchange, Command command) {
        List<String> parts = OwnTraffic.texts(command.parts());
        List<String> secrets = new ArrayList<>();
        List<String> masked = SecretArguments.masked(parts, mask, secrets);
        List<Reply> redacted = new ArrayList<>();
        for (Reply reply : exchange.replies()) {
            Reply structural = structural(exchange.session(), parts, reply);
            redacted.add(ReplyStrings.map(structural, value -> known.masked(known.masked(value, secrets))));
        }
        return copy(exchange, command(command, parts, masked), redacted, secrets);
    }

    private Command command(Command command, List<String> parts, List<String> masked) {
        List<Bytes> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            // A scenario may send what it was told before.
            masked.set(i, replies.withoutOthers(masked.get(i)));
            boolean same = parts.get(i).equals(masked.get(i));
            all.add(known.masked(same ? command.parts().get(i) : ReplyStrings.bytes(masked.get(i))));
        }
        return new Command(all);
    }

    /** Masks by what the command is, and those in a transaction by what each is. */
    private Reply structural(String session, List<String> parts, Reply reply) {
        String name = parts.get(0).toUpperCase(Locale.ROOT);
        @Nullable List<List<String>> waiting = queued.get(session);
        switch (name) {
            case "MULTI" -> {
                if (!reply.isError()) {
                    queued.put(session, new ArrayList<>());
                }
            }
            case "DISCARD", "RESET" -> queued.remove(session);
            case "EXEC" -> {
                queued.remove(session);
                return waiting != null && reply instanceof ArrayReply all ? executed(waiting, all) : reply;
            }
            default -> {
                if (waiting != null && reply instanceof SimpleStringReply simple && isQueued(simple)) {
                    waiting.add(parts);
                    return reply;
                }
            }
        }
        return replies.redact(parts, reply);
    }

    private static boolean isQueued(SimpleStringReply reply) {
        return ReplyStrings.text(reply).equals("QUEUED");
    }

    private Reply executed(List<List<String>> commands, ArrayReply all) {
        List<Reply> redacted = new ArrayList<>();
        for (int i = 0; i < all.items().size(); i++) {
            Reply item = all.items().get(i);
            redacted.add(i < commands.size() ? replies.redact(commands.get(i), item) : item);
        }
        return new ArrayReply(redacted);
    }

    private Exchange copy(Exchange exchange, @Nullable Command command, List<Reply> masked, List<String> secrets) {
        @Nullable Failure failure = exchange.failure();
        return new Exchange(
                exchange.step(),
                exchange.session(),
                command,
                masked,
                failure == null ? null : new Failure(failure.kind(), text(known.masked(failure.message(), secrets))),
                exchange.latencyNanos(),
                exchange.policy(),
                exchange.overtaken());
    }

    /** Returns what may be recorded of a text for people: what was expected and what came, or why something failed. */
    public String text(String text) {
        if (!active) {
            return text;
        }
        String masked =
                ReplyRedaction.DIGEST.matcher(known.maskedUnicode(text)).replaceAll(found -> mask.of(found.group()));
        return others
                ? CLIENT_LINE.matcher(masked).replaceAll(found -> Matcher.quoteReplacement(clientLine(found.group())))
                : masked;
    }

    private String clientLine(String line) {
        return own.isOwnAddress(ClientLine.address(line)) ? line : ClientLine.masked(line, mask);
    }

    /** Tells whether what came out-of-band is about others' commands, keys or messages, so that it is none of the scenario. */
    public boolean isForeign(Reply frame) {
        return active && others && foreign.isForeign(frame);
    }
}
