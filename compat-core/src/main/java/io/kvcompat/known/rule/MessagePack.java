package io.kvcompat.known.rule;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value in MessagePack, read as text in which the entries of each map stand in one order. */
final class MessagePack {
    /** Tables in tables, deeper than cmsgpack packs them. */
    private static final int MOST_DEEP = 32;

    private final ByteBuffer bytes;

    private MessagePack(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** Returns the text; null where the bytes are no map or list, or more than one value. */
    static @Nullable String inOrder(byte[] value) {
        MessagePack pack = new MessagePack(ByteBuffer.wrap(value));
        int head = value.length == 0 ? 0 : value[0] & 0xff;
        boolean table = head >= 0x80 && head < 0xa0 || head >= 0xdc && head < 0xe0;
        try {
            String text = table ? pack.next(0) : null;
            return pack.bytes.hasRemaining() ? null : text;
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return null;
        }
    }

    private String next(int depth) {
        if (depth > MOST_DEEP) {
            throw new IllegalArgumentException("too deep");
        }
        int head = bytes.get() & 0xff;
        if (head >= 0x80 && head < 0x90) {
            return map(head - 0x80, depth);
        } else if (head >= 0x90 && head < 0xa0) {
            return list(head - 0x90, depth);
        } else if (head >= 0xa0 && head < 0xc0) {
            return raw(head, head - 0xa0);
        } else if (head < 0x80 || head >= 0xe0) {
            return raw(head, 0);
        }
        return switch (head) {
            case 0xc0, 0xc2, 0xc3 -> raw(head, 0);
            case 0xcc, 0xd0 -> raw(head, 1);
            case 0xcd, 0xd1 -> raw(head, 2);
            case 0xca, 0xce, 0xd2 -> raw(head, 4);
            case 0xcb, 0xcf, 0xd3 -> raw(head, 8);
            case 0xc4, 0xd9 -> raw(head, bytes.get() & 0xff);
            case 0xc5, 0xda -> raw(head, bytes.getShort() & 0xffff);
            case 0xc6, 0xdb -> raw(head, bytes.getInt());
            case 0xdc -> list(bytes.getShort() & 0xffff, depth);
            case 0xdd -> list(bytes.getInt(), depth);
            case 0xde -> map(bytes.getShort() & 0xffff, depth);
            case 0xdf -> map(bytes.getInt(), depth);
            default -> throw new IllegalArgumentException("no value begins so");
        };
    }

    private String raw(int head, int length) {
        if (length < 0 || length > bytes.remaining()) {
            throw new IllegalArgumentException("longer than what is there");
        }
        byte[] value = new byte[length];
        bytes.get(value);
        return head + ":" + HexFormat.of().formatHex(value);
    }

    private String list(int size, int depth) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(next(depth + 1));
        }
        return items.toString();
    }

    private String map(int size, int depth) {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            entries.add(next(depth + 1) + "=" + next(depth + 1));
        }
        Collections.sort(entries);
        return "{" + String.join(",", entries) + "}";
    }
}
