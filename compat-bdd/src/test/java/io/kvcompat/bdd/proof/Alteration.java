package io.kvcompat.bdd.proof;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A way to alter a reply in flight that a reader of replies must notice. */
enum Alteration {
    /** Another type with the same content. */
    TYPE {
        @Override
        Optional<byte[]> alter(byte[] frame) {
            return switch (frame[0]) {
                case '+', '-' -> Optional.of(bulk(new String(frame, 1, frame.length - 3, StandardCharsets.ISO_8859_1)));
                case ':' -> Optional.of(bulk(new String(frame, 1, frame.length - 3, StandardCharsets.ISO_8859_1)));
                case '*' -> starts(frame, "*-1") ? Optional.of(bytes("$-1\r\n")) : Optional.of(retyped(frame, '~'));
                case '~' -> Optional.of(retyped(frame, '*'));
                case '_' -> Optional.of(bytes("$-1\r\n"));
                case '$' -> starts(frame, "$-1") ? Optional.of(bytes("*-1\r\n")) : Optional.of(verbatim(frame));
                default -> Optional.empty();
            };
        }
    },
    /** One byte of the content. */
    VALUE {
        @Override
        Optional<byte[]> alter(byte[] frame) {
            int at = lastContentByte(frame);
            if (at < 0) {
                return Optional.empty();
            }
            byte[] altered = frame.clone();
            altered[at] = (byte)
                    (altered[at] == '1'
                            ? '2'
                            : altered[at] == '2' ? '3' : Character.isDigit(altered[at]) ? '1' : altered[at] ^ 1);
            return Optional.of(altered);
        }
    },
    /** An error in place of what was no error, and the other way. */
    ERROR {
        @Override
        Optional<byte[]> alter(byte[] frame) {
            return Optional.of(frame[0] == '-' ? bytes("+OK\r\n") : bytes("-ERR altered\r\n"));
        }
    },
    /** Nil in place of a value, and empty in place of nil. */
    NIL {
        @Override
        Optional<byte[]> alter(byte[] frame) {
            return switch (frame[0]) {
                case '$' -> Optional.of(bytes(starts(frame, "$-1") ? "$0\r\n\r\n" : "$-1\r\n"));
                case '*' -> Optional.of(bytes(starts(frame, "*-1") ? "*0\r\n" : "*-1\r\n"));
                case '_' -> Optional.of(bytes("$0\r\n\r\n"));
                default -> Optional.empty();
            };
        }
    };

    /** Returns the altered frame; empty when this way does not fit it. */
    abstract Optional<byte[]> alter(byte[] frame);

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bulk(String content) {
        return bytes("$" + content.length() + "\r\n" + content + "\r\n");
    }

    private static byte[] verbatim(byte[] frame) {
        String text = new String(frame, StandardCharsets.ISO_8859_1);
        int content = text.indexOf("\r\n") + 2;
        String value = text.substring(content, text.length() - 2);
        return bytes("=" + (value.length() + 4) + "\r\ntxt:" + value + "\r\n");
    }

    private static byte[] retyped(byte[] frame, char type) {
        byte[] altered = frame.clone();
        altered[0] = (byte) type;
        return altered;
    }

    private static boolean starts(byte[] frame, String prefix) {
        return new String(frame, 0, Math.min(frame.length, prefix.length()), StandardCharsets.ISO_8859_1)
                .equals(prefix);
    }

    /** Returns where the last byte of content is that can change without changing the frame's length; -1 for none. */
    private static int lastContentByte(byte[] frame) {
        if (frame.length < 4 || "+-:$".indexOf(frame[0]) < 0 || starts(frame, "$-1") || starts(frame, "$0")) {
            return -1;
        }
        return frame.length - 3;
    }
}
