package io.kvcompat.internal.redisson;

import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Quoting;
import java.nio.charset.StandardCharsets;

/** Tells people what a peer that does not speak RESP seems to be. */
final class NotResp {
    private static final int EXCERPT = 40;

    private NotResp() {}

    /** Describes a type byte that RESP does not have; {@code rest} holds what came after it. */
    static String unknownType(byte type, long offset, ReadBuffer rest) {
        String what = String.format("The server sent the byte 0x%02x", type & 0xff)
                + (type > ' ' && type < 0x7f ? " (" + (char) type + ")" : "")
                + " at offset " + offset
                + " where a reply must begin";
        if (type == ';' || type == '.') {
            return what
                    + "; that is part of a streamed reply, which no known server sends and this client does not read";
        }
        // A TLS record of type alert, protocol version 3.x.
        if (type == 0x15 && offset == 0 && rest.available() > 0 && rest.bytes[rest.position] == 3) {
            return what + "; it answers in TLS: use rediss://";
        }
        byte[] excerpt = new byte[Math.min(rest.available(), EXCERPT) + 1];
        excerpt[0] = type;
        System.arraycopy(rest.bytes, rest.position, excerpt, 1, excerpt.length - 1);
        boolean http = offset == 0 && new String(excerpt, StandardCharsets.ISO_8859_1).startsWith("HTTP/");
        return what
                + (http ? "; it answers in HTTP, so it is no Redis or Valkey: " : ": ")
                + Quoting.quote(Bytes.wrap(excerpt));
    }
}
