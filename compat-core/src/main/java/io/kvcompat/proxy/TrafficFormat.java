package io.kvcompat.proxy;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** What writing and reading recorded traffic share; docs/use/recording.md describes the format. */
final class TrafficFormat {
    static final byte[] MAGIC = "KVCOMPAT-TRAFFIC/1\n".getBytes(StandardCharsets.US_ASCII);

    static final int VERSION = 1;
    static final int REQUEST = 1;
    static final int REPLIES = 2;
    static final int PUSH = 3;
    static final int CLOSED = 4;

    static final int WHOLE = 0;
    static final int SHORTENED = 1;
    static final int LONG_STRING = 1;
    static final int LONG_OTHER = 2;

    /** What precedes each block: its length compressed and whole, and the CRC-32C of its compressed bytes. */
    static final int BLOCK_HEAD = 12;

    /** No block is longer than this when whole, but for one that holds a single long record. */
    static final int BLOCK = 1 << 17;

    static final int LONGEST_BLOCK = 1 << 28;

    private TrafficFormat() {}

    static int checksum(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
