package io.kvcompat.bdd.proof;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads whole RESP frames as bytes, knowing no more of them than where they end. */
final class FrameReader {
    private final InputStream in;

    FrameReader(InputStream in) {
        this.in = in;
    }

    /** Returns the next frame; null at the end of the stream. */
    byte @Nullable [] next() throws IOException {
        int first = in.read();
        if (first < 0) {
            return null;
        }
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame(first, frame);
        return frame.toByteArray();
    }

    private void frame(int type, ByteArrayOutputStream frame) throws IOException {
        frame.write(type);
        String head = line(frame);
        switch (type) {
            case '$', '=', '!' -> {
                int length = Integer.parseInt(head);
                if (length >= 0) {
                    frame.write(in.readNBytes(length + 2));
                }
            }
            case '*', '~', '>' -> frames(Integer.parseInt(head), frame);
            case '%' -> frames(2 * Integer.parseInt(head), frame);
            case '|' -> frames(2 * Integer.parseInt(head) + 1, frame);
            default -> {}
        }
    }

    private void frames(int count, ByteArrayOutputStream frame) throws IOException {
        for (int i = 0; i < count; i++) {
            frame(read(), frame);
        }
    }

    private String line(ByteArrayOutputStream frame) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int next = read(); ; next = read()) {
            frame.write(next);
            if (next == '\n') {
                return text.substring(0, text.length() - 1);
            }
            text.append((char) next);
        }
    }

    private int read() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException("The stream ended within a frame");
        }
        return next;
    }
}
