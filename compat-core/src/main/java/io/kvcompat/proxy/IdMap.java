package io.kvcompat.proxy;

import io.kvcompat.reply.Bytes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a target calls what the answering target calls otherwise: ids of streams, clients and nodes, payloads of DUMP. The
 * oldest are forgotten.
 *
 * <p>Safe for use by several threads.
 */
final class IdMap {
    private final long limit;
    private final Map<Bytes, Bytes> known = new LinkedHashMap<>();
    private long bytes;

    /**
     * @param limit how many bytes are kept
     */
    IdMap(long limit) {
        this.limit = limit;
    }

    synchronized void put(Bytes leaders, Bytes others) {
        if (leaders.isShortened() || others.isShortened() || leaders.length() + others.length() > limit / 4) {
            return;
        }
        Bytes before = known.remove(leaders);
        bytes -= before == null ? 0 : weight(leaders, before);
        known.put(leaders, others);
        bytes += weight(leaders, others);
        var oldest = known.entrySet().iterator();
        while (bytes > limit && oldest.hasNext()) {
            Map.Entry<Bytes, Bytes> entry = oldest.next();
            bytes -= weight(entry.getKey(), entry.getValue());
            oldest.remove();
        }
    }

    private static long weight(Bytes key, Bytes value) {
        return 200 + key.length() + value.length();
    }

    synchronized @Nullable Bytes get(Bytes leaders) {
        return known.isEmpty() ? null : known.get(leaders);
    }

    synchronized boolean isEmpty() {
        return known.isEmpty();
    }
}
