package io.kvcompat.internal.guard;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.NullReply;
import io.kvcompat.reply.Reply;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a server itself says of a command (COMMAND INFO), for those that {@link ReachTable} does not know: commands of modules,
 * of other products, and those that were given another name, of which only this asks by the name that is sent.
 */
final class PublishedCommands {
    private static final Set<String> NOT_FOR_KEYS_ALONE =
            Set.of("admin", "pubsub", "movablekeys", "noscript", "@admin", "@dangerous", "@pubsub", "@scripting");

    private final Map<String, Reply> told = new HashMap<>();

    /**
     * Returns why a command of that name may reach more than keys of its own database; empty where it does not, or where
     * the server does not have it and will say so.
     *
     * @param sub its first argument in upper case; empty for none
     * @param session a RESP2 session of the suite's own
     */
    Optional<String> refusal(String name, String sub, Session session) {
        Reply reply = told.computeIfAbsent(
                name,
                asked -> session.call(Command.of("COMMAND", "INFO", asked)).reply());
        List<Reply> entries = GuardReplies.items(reply);
        if (entries.size() != 1) {
            return Optional.of("is not known to the suite, and COMMAND INFO does not tell what it reaches");
        }
        Reply entry = entries.get(0);
        if (entry instanceof NullReply) {
            return Optional.empty();
        }
        List<Reply> fields = GuardReplies.items(entry);
        List<Reply> subcommands = fields.size() > 9 ? GuardReplies.items(fields.get(9)) : List.of();
        if (subcommands.isEmpty()) {
            return refusal(fields);
        }
        for (Reply subcommand : subcommands) {
            List<Reply> parts = GuardReplies.items(subcommand);
            if (GuardReplies.text(parts.get(0)).toUpperCase(Locale.ROOT).endsWith("|" + sub)) {
                return refusal(parts);
            }
        }
        return Optional.empty();
    }

    /** Looks at an entry: name, arity, flags, first key, last key, step, categories, tips, key specs, subcommands. */
    private static Optional<String> refusal(List<Reply> fields) {
        Set<String> words = new HashSet<>();
        fields.stream()
                .filter(ArrayReply.class::isInstance)
                .limit(2)
                .forEach(list -> words.addAll(GuardReplies.texts(list)));
        boolean named = fields.size() > 3 && fields.get(3) instanceof IntegerReply first && first.value() > 0;
        boolean reads = words.contains("readonly") || words.contains("write");
        return named && reads && words.stream().noneMatch(NOT_FOR_KEYS_ALONE::contains)
                ? Optional.empty()
                : Optional.of(
                        "is not known to the suite, and the server does not say that it reaches named keys alone");
    }
}
