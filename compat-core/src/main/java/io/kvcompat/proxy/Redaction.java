package io.kvcompat.proxy;

import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.AttributeReply;
import io.kvcompat.reply.BulkErrorReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.ErrorReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.PushReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SetReply;
import io.kvcompat.reply.SimpleStringReply;
import io.kvcompat.reply.VerbatimStringReply;
import io.kvcompat.result.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes keys and values out of exchanges: their length and the beginning of their digest stand for them. */
final class Redaction {
    /** Commands with subcommands, which stay. */
    private static final Set<String> CONTAINERS = Set.of(
            "ACL",
            "CLIENT",
            "CLUSTER",
            "COMMAND",
            "CONFIG",
            "DEBUG",
            "FUNCTION",
            "LATENCY",
            "MEMORY",
            "MODULE",
            "OBJECT",
            "PUBSUB",
            "SCRIPT",
            "SLOWLOG",
            "XGROUP",
            "XINFO");

    private static final Pattern QUOTED = Pattern.compile("'[^']*'|`[^`]*`|\"[^\"]*\"");

    private Redaction() {}

    static Exchange of(Exchange exchange) {
        Command command = exchange.command();
        return new Exchange(
                exchange.step(),
                exchange.session(),
                command == null ? null : of(command),
                exchange.replies().stream()
                        .map(reply -> map(reply, Redaction::of))
                        .toList(),
                exchange.failure(),
                exchange.latencyNanos(),
                exchange.policy(),
                exchange.overtaken());
    }

    private static Command of(Command command) {
        List<Bytes> parts = new ArrayList<>(command.parts());
        for (int i = CONTAINERS.contains(command.name()) ? 2 : 1; i < parts.size(); i++) {
            parts.set(i, of(parts.get(i)));
        }
        return new Command(parts);
    }

    private static Bytes of(Bytes value) {
        return value.length() == 0
                ? value
                : Bytes.of("<" + value.length() + " bytes, " + value.sha256().substring(0, 8) + ">");
    }

    /** Returns a reply with its strings replaced; of errors and simple strings what stands in quotes alone. */
    static Reply map(Reply reply, UnaryOperator<Bytes> strings) {
        return switch (reply.type()) {
            case BULK_STRING -> new BulkStringReply(strings.apply(((BulkStringReply) reply).value()));
            case VERBATIM_STRING ->
                new VerbatimStringReply(
                        ((VerbatimStringReply) reply).format(), strings.apply(((VerbatimStringReply) reply).value()));
            case SIMPLE_STRING -> new SimpleStringReply(quoted(((SimpleStringReply) reply).value(), strings));
            case ERROR -> new ErrorReply(quoted(((ErrorReply) reply).value(), strings));
            case BULK_ERROR -> new BulkErrorReply(quoted(((BulkErrorReply) reply).value(), strings));
            case ARRAY -> new ArrayReply(each(((ArrayReply) reply).items(), strings));
            case SET -> new SetReply(each(((SetReply) reply).items(), strings));
            case PUSH -> new PushReply(each(((PushReply) reply).items(), strings));
            case MAP -> map((MapReply) reply, strings);
            case ATTRIBUTE ->
                new AttributeReply(
                        map(((AttributeReply) reply).attributes(), strings),
                        map(((AttributeReply) reply).reply(), strings));
            default -> reply;
        };
    }

    private static MapReply map(MapReply map, UnaryOperator<Bytes> strings) {
        return new MapReply(map.entries().stream()
                .map(entry -> new MapReply.Entry(map(entry.key(), strings), map(entry.value(), strings)))
                .toList());
    }

    private static List<Reply> each(List<Reply> items, UnaryOperator<Bytes> strings) {
        return items.stream().map(item -> map(item, strings)).toList();
    }

    private static Bytes quoted(Bytes text, UnaryOperator<Bytes> strings) {
        return Bytes.of(QUOTED.matcher(text.utf8())
                .replaceAll(match -> Matcher.quoteReplacement(
                        "'" + strings.apply(Bytes.of(match.group())).utf8() + "'")));
    }
}
