package io.kvcompat.comparison;

import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.PushReply;
import io.kvcompat.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The replies to UNSUBSCRIBE, PUNSUBSCRIBE and SUNSUBSCRIBE without names: one for each channel, in the order of a hash
 * table that is seeded at each start. The channels are compared in any order, what is left of them after each in theirs.
 */
final class UnsubscribedFromAll {
    private static final Set<String> COMMANDS = Set.of("UNSUBSCRIBE", "PUNSUBSCRIBE", "SUNSUBSCRIBE");

    private UnsubscribedFromAll() {}

    static boolean isAnswered(@Nullable Command command) {
        return command != null && command.parts().size() == 1 && COMMANDS.contains(command.name());
    }

    /** Returns the replies with the names of the channels sorted. */
    static List<Reply> sorted(List<Reply> replies) {
        List<Reply> channels = new ArrayList<>();
        for (Reply reply : replies) {
            List<Reply> items = items(reply);
            if (items.size() != 3) {
                return replies;
            }
            channels.add(items.get(1));
        }
        channels.sort(ReplyOrder.INSTANCE);
        List<Reply> sorted = new ArrayList<>();
        for (int i = 0; i < replies.size(); i++) {
            List<Reply> items = new ArrayList<>(items(replies.get(i)));
            items.set(1, channels.get(i));
            sorted.add(replies.get(i) instanceof PushReply ? new PushReply(items) : new ArrayReply(items));
        }
        return sorted;
    }

    private static List<Reply> items(Reply reply) {
        if (reply instanceof ArrayReply array) {
            return array.items();
        }
        return reply instanceof PushReply push ? push.items() : List.of();
    }
}
