package io.kvcompat.internal.redaction;

import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Masks what a command tells by its nature: passwords, who the other clients are, and what they sent. */
final class ReplyRedaction {
    static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final Pattern REPLICA =
            Pattern.compile("(?m)^((?:slave|replica)\\d+:ip=|master_host:|primary_host:)([^,\\r\\n]+)");

    private final Mask mask;
    private final OwnTraffic own;
    private final boolean others;

    /**
     * @param own what the scenario has sent
     * @param others whether others may use the server, so that what is theirs is masked as well
     */
    ReplyRedaction(Mask mask, OwnTraffic own, boolean others) {
        this.mask = mask;
        this.own = own;
        this.others = others;
    }

    Reply redact(List<String> command, Reply reply) {
        if (reply.isError()) {
            return reply;
        }
        return switch (word(command, 0)) {
            case "CONFIG" -> word(command, 1).equals("GET") ? settings(reply) : reply;
            case "ACL" -> acl(word(command, 1), reply);
            case "SLOWLOG", "COMMANDLOG" ->
                word(command, 1).equals("GET") && reply instanceof ArrayReply list ? each(list, this::logged) : reply;
            case "INFO" -> others ? strings(reply, this::replicas) : reply;
            case "ROLE" -> others ? addresses(reply) : reply;
            case "PUBSUB" -> word(command, 1).endsWith("CHANNELS") ? masked(reply, own::isUnmentioned) : reply;
            case "MODULE" -> word(command, 1).equals("LIST") ? modules(reply) : reply;
            case "FUNCTION" -> functions(word(command, 1), reply);
            // CLIENT LIST, and scripts that return what it says.
            default -> strings(reply, this::withoutOthers);
        };
    }

    private static String word(List<String> command, int index) {
        return index < command.size() ? command.get(index).toUpperCase(Locale.ROOT) : "";
    }

    private Reply settings(Reply reply) {
        return ReplyFields.map(reply, name -> SecretSettings.holds(name) ? this::hidden : value -> value);
    }

    private Reply acl(String subcommand, Reply reply) {
        return switch (subcommand) {
            case "LIST", "GETUSER" -> strings(reply, this::digests);
            case "LOG" -> others && reply instanceof ArrayReply list ? each(list, this::refused) : reply;
            default -> reply;
        };
    }

    private String digests(String text) {
        return DIGEST.matcher(text).replaceAll(found -> mask.of(found.group()));
    }

    /** An entry of ACL LOG. */
    private Reply refused(Reply entry) {
        boolean foreign = ReplyFields.text(entry, "client-info")
                .map(ClientLine::address)
                .filter(own::isOwnAddress)
                .isEmpty();
        if (!foreign) {
            return entry;
        }
        return ReplyFields.map(entry, name -> switch (name) {
            case "object", "username" -> this::hidden;
            case "client-info" -> value -> strings(value, line -> ClientLine.masked(line, mask));
            default -> value -> value;
        });
    }

    /** Lines of CLIENT LIST or CLIENT INFO: those of others are left out, as they are nothing of the scenario's. */
    String withoutOthers(String text) {
        if (!others
                || !text.startsWith("id=")
                || !ClientLine.is(text.lines().findFirst().orElse(""))) {
            return text;
        }
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (!own.addressesTell()) {
                lines.add(ClientLine.masked(line, mask));
            } else if (line.isEmpty() || own.isOwnAddress(ClientLine.address(line))) {
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }

    private String replicas(String text) {
        return REPLICA.matcher(text).replaceAll(found -> found.group(1) + mask.of(found.group(2)));
    }

    /** An entry of SLOWLOG or COMMANDLOG: id, time, duration, command, address and name of the client. */
    private Reply logged(Reply entry) {
        if (!(entry instanceof ArrayReply fields) || fields.items().size() < 4) {
            return entry;
        }
        List<Reply> items = new ArrayList<>(fields.items());
        boolean foreign = others && (items.size() < 5 || !own.isOwnAddress(ReplyStrings.text(items.get(4))));
        items.set(3, foreign ? arguments(items.get(3)) : passwords(items.get(3)));
        for (int i = 4; foreign && i < items.size(); i++) {
            items.set(i, hidden(items.get(i)));
        }
        return new ArrayReply(items);
    }

    private Reply passwords(Reply command) {
        if (!(command instanceof ArrayReply parts) || parts.items().isEmpty()) {
            return command;
        }
        List<String> texts = parts.items().stream().map(ReplyStrings::text).toList();
        List<String> found = new ArrayList<>();
        List<String> masked = SecretArguments.masked(texts, mask, found);
        return found.isEmpty()
                ? command
                : new ArrayReply(masked.stream()
                        .<Reply>map(text -> new BulkStringReply(ReplyStrings.bytes(text)))
                        .toList());
    }

    /** The name of a command stays, what another client said with it does not. */
    private Reply arguments(Reply command) {
        if (!(command instanceof ArrayReply parts) || parts.items().isEmpty()) {
            return command;
        }
        List<Reply> items = new ArrayList<>(parts.items());
        for (int i = 1; i < items.size(); i++) {
            items.set(i, hidden(items.get(i)));
        }
        return new ArrayReply(items);
    }

    /** Addresses of replicas in ROLE. */
    private Reply addresses(Reply reply) {
        return strings(reply, text -> text.matches("[0-9a-fA-F.:]*[.:][0-9a-fA-F.:]*") ? mask.of(text) : text);
    }

    private Reply modules(Reply reply) {
        return reply instanceof ArrayReply list
                ? each(
                        list,
                        module -> ReplyFields.map(module, name -> name.equals("args") ? this::hidden : value -> value))
                : reply;
    }

    private Reply functions(String subcommand, Reply reply) {
        return switch (subcommand) {
            case "DUMP" -> others ? hidden(reply) : reply;
            case "LIST" -> others && reply instanceof ArrayReply list ? each(list, this::library) : reply;
            default -> reply;
        };
    }

    private Reply library(Reply library) {
        boolean ours = ReplyFields.text(library, "library_name")
                .filter(name -> !own.isUnmentioned(name))
                .isPresent();
        return ours ? library : strings(library, text -> ReplyFields.isName(text) ? text : mask.of(text));
    }

    private static Reply each(ArrayReply list, UnaryOperator<Reply> change) {
        return new ArrayReply(list.items().stream().map(change).toList());
    }

    private Reply masked(Reply reply, Predicate<String> which) {
        return others ? strings(reply, text -> which.test(text) ? mask.of(text) : text) : reply;
    }

    private Reply hidden(Reply reply) {
        return strings(reply, mask::of);
    }

    private static Reply strings(Reply reply, UnaryOperator<String> change) {
        return ReplyStrings.map(reply, value -> {
            if (value.isShortened()) {
                return value;
            }
            String text = ReplyStrings.latin1(value);
            String changed = change.apply(text);
            return changed.equals(text) ? value : ReplyStrings.bytes(changed);
        });
    }
}
