package io.kvcompat.comparison;

import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Pages of SCAN, HSCAN, SSCAN and ZSCAN: how many elements one holds depends on where a hash table seeded at each start has
 * put them, so that two launches of one server differ. A walk that both sides finish in one page has all elements, and is
 * compared as it is; otherwise the types of the elements are.
 *
 * @see <a href="https://redis.io/docs/latest/commands/scan/">the command's page: COUNT is a hint</a>
 */
final class ScanPages {
    private static final Set<String> COMMANDS = Set.of("SCAN", "HSCAN", "SSCAN", "ZSCAN");
    private static final Bytes ZERO = Bytes.of("0");

    private ScanPages() {}

    /** Returns what to do with the replies of both sides before they are compared. */
    static UnaryOperator<List<Reply>> of(@Nullable Command command, List<Reply> baseline, List<Reply> other) {
        return command == null
                        || !COMMANDS.contains(command.name())
                        || !isPage(baseline)
                        || !isPage(other)
                        || isWhole(command, baseline) && isWhole(command, other)
                ? UnaryOperator.identity()
                : replies -> replies.stream().map(ScanPages::withoutNumber).toList();
    }

    private static boolean isPage(List<Reply> replies) {
        return replies.size() == 1
                && replies.get(0) instanceof ArrayReply page
                && page.items().size() == 2
                && page.items().get(1) instanceof ArrayReply;
    }

    private static boolean isWhole(Command command, List<Reply> replies) {
        int place = command.name().equals("SCAN") ? 1 : 2;
        return command.parts().size() > place
                && command.parts().get(place).equals(ZERO)
                && replies.get(0) instanceof ArrayReply page
                && page.items().get(0) instanceof BulkStringReply cursor
                && cursor.value().equals(ZERO);
    }

    /** Keeps each type of element once, and the cursor as a type. */
    private static Reply withoutNumber(Reply reply) {
        if (!(reply instanceof ArrayReply page)
                || page.items().size() != 2
                || !(page.items().get(1) instanceof ArrayReply elements)) {
            return reply;
        }
        Set<Reply> types = new LinkedHashSet<>();
        elements.items().forEach(element -> types.add(Placeholder.of(element)));
        if (types.isEmpty()) {
            // While the walk goes on an empty page is as good as any other.
            types.add(Placeholder.of(page.items().get(0)));
        }
        return new ArrayReply(List.of(Placeholder.of(page.items().get(0)), new ArrayReply(List.copyOf(types))));
    }
}
