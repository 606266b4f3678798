package io.kvcompat.proxy;

import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One iteration of SCAN, HSCAN, SSCAN or ZSCAN on two targets, which give other pages and cursors but all that was there
 * from its beginning to its end.
 */
final class ScanState {
    private static final int MOST = 200_000;

    private final boolean pairs;
    private final SortedSet<String> leaders = new TreeSet<>();
    private final SortedSet<String> others = new TreeSet<>();
    private Bytes cursor = Bytes.of("0");
    private boolean otherDone;
    private boolean tooMany;

    /**
     * @param pairs whether items come in pairs: fields and values, members and scores
     */
    ScanState(boolean pairs) {
        this.pairs = pairs;
    }

    void leader(Reply page) {
        add(leaders, page);
    }

    void other(Reply page) {
        Bytes next = cursorOf(page);
        if (next != null) {
            cursor = next;
            otherDone = isEnd(next);
            add(others, page);
        }
    }

    /** Returns where the other target stands. */
    Bytes cursor() {
        return cursor;
    }

    boolean isOtherDone() {
        return otherDone;
    }

    boolean isTooMany() {
        return tooMany;
    }

    private void add(SortedSet<String> to, Reply page) {
        List<Reply> items = Learning.items(page);
        List<Reply> elements = items.size() < 2 ? List.of() : Learning.items(items.get(1));
        int step = pairs && elements.size() % 2 == 0 ? 2 : 1;
        for (int i = 0; i + step <= elements.size(); i += step) {
            to.add(elements.get(i) + (step == 2 ? " " + elements.get(i + 1) : ""));
        }
        if (to.size() > MOST) {
            tooMany = true;
            to.clear();
        }
    }

    static @Nullable Bytes cursorOf(@Nullable Reply page) {
        List<Reply> items = Learning.items(page);
        return items.size() == 2 && items.get(0) instanceof BulkStringReply text ? text.value() : null;
    }

    static boolean isEnd(@Nullable Bytes cursor) {
        return cursor != null && cursor.equals(Bytes.of("0"));
    }

    boolean isSame() {
        return leaders.equals(others);
    }

    /** Returns all that came of the answering target, as one page. */
    Reply leaderPage() {
        return page(leaders);
    }

    /** Returns all that came of the other, as one page. */
    Reply otherPage() {
        return page(others);
    }

    private static Reply page(SortedSet<String> elements) {
        List<Reply> items = new ArrayList<>();
        elements.forEach(text -> items.add(new BulkStringReply(Bytes.of(text))));
        return new ArrayReply(List.of(new BulkStringReply(Bytes.of("0")), new ArrayReply(items)));
    }
}
