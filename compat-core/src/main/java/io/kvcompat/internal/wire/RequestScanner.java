package io.kvcompat.internal.wire;

import io.kvcompat.reply.Bytes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where commands end, arrays and lines, from pieces of any size.
 *
 * <p>For use on one event loop. A command of more than {@link #WHOLE_LIMIT} bytes is handed on piece by piece; memory does
 * not depend on the length of its arguments.
 */
final class RequestScanner {
    /** The longest command that is kept whole, in bytes. */
    static final int WHOLE_LIMIT = 1 << 18;

    private static final int VALUE_LIMIT = 4096;
    private static final int LONGEST_LINE = 1 << 16;

    /** Of a command that is not kept whole no more arguments are kept. */
    private static final int MOST_PARTS = 10_000;

    /** Takes what the scanner finds. */
    interface Sink {
        /** A command that is whole. */
        void request(Request request);

        /** A further piece of a command that is too long to be kept. */
        void piece(byte[] in, int from, int to);

        /** The end of a command whose pieces were handed over. */
        void longRequest(Request request);

        /** From here on it is no command that a server would take. */
        void malformed(byte[] in, int from, int to);
    }

    private enum State {
        START,
        LINE,
        COUNT,
        SIZE,
        BODY,
        MALFORMED
    }

    private final FrameBytes earlier = new FrameBytes();
    private State state = State.START;
    private long number;
    private int digits;
    private boolean negative;
    private boolean carriageReturn;
    /** The first byte of a header is its sign. */
    private boolean sign;

    private long missing;
    private long body;
    /** Where the bytes of the argument under way begin, from the start of the command. */
    private long bodyStart;

    private long length;
    private boolean isLong;
    private List<Bytes> parts = new ArrayList<>();
    private final FrameBytes small = new FrameBytes();
    private @Nullable LongValue value;

    boolean isWithin() {
        return state != State.START;
    }

    void scan(byte[] in, int from, int to, Sink sink) {
        int start = from;
        int at = from;
        while (at < to) {
            switch (state) {
                case START -> {
                    state = in[at] == '*' ? State.COUNT : State.LINE;
                    beginHeader();
                }
                case LINE -> {
                    while (at < to && in[at] != '\n') {
                        at++;
                    }
                    if (at < to) {
                        at++;
                        line(in, start, at, sink);
                        start = at;
                    } else if (earlier.length() + at - start > LONGEST_LINE) {
                        state = State.MALFORMED;
                    }
                }
                case COUNT, SIZE -> {
                    at = header(in, at, to);
                    if (digits < 0) {
                        digits = 0;
                        if (announced(length + at - start)) {
                            end(in, start, at, sink);
                            start = at;
                        }
                    }
                }
                case BODY -> {
                    int count = (int) Math.min(body, to - at);
                    body -= count;
                    if (isLong) {
                        add(in, at, at + (int) Math.max(0, count - Math.max(0, 2 - body)));
                    }
                    at += count;
                    if (body == 0) {
                        endOfPart();
                        if (--missing == 0) {
                            end(in, start, at, sink);
                            start = at;
                        } else {
                            state = State.SIZE;
                            beginHeader();
                        }
                    }
                }
                case MALFORMED -> {
                    malformed(in, start, to, sink);
                    return;
                }
            }
        }
        if (state == State.MALFORMED) {
            malformed(in, start, to, sink);
        } else {
            keep(in, start, to, sink);
        }
    }

    private void malformed(byte[] in, int start, int to, Sink sink) {
        byte[] all = earlier.with(in, start, to);
        earlier.clear();
        sink.malformed(all, 0, all.length);
    }

    private void line(byte[] in, int start, int at, Sink sink) {
        byte[] raw = earlier.with(in, start, at);
        earlier.clear();
        length = 0;
        state = State.START;
        sink.request(Request.whole(raw));
    }

    private void beginHeader() {
        number = 0;
        digits = 0;
        negative = false;
        carriageReturn = false;
        sign = true;
    }

    /** Reads a header's number; sets {@code digits} to -1 at its end. */
    private int header(byte[] in, int from, int to) {
        for (int at = from; at < to; at++) {
            byte b = in[at];
            if (sign) {
                sign = false;
                if (b == (state == State.COUNT ? '*' : '$')) {
                    continue;
                }
            } else if (b >= '0' && b <= '9' && !carriageReturn && ++digits <= 18) {
                number = 10 * number + b - '0';
                continue;
            } else if (b == '-' && digits == 0 && state == State.COUNT) {
                negative = true;
                continue;
            } else if (b == '\r' && !carriageReturn) {
                carriageReturn = true;
                continue;
            } else if (b == '\n' && carriageReturn) {
                digits = -1;
                return at + 1;
            }
            state = State.MALFORMED;
            return to;
        }
        return to;
    }

    /** Begins what the header announced; tells whether the command ends with it. */
    private boolean announced(long offset) {
        if (state == State.COUNT) {
            if (negative || number == 0) {
                return true;
            }
            missing = number;
            state = State.SIZE;
            beginHeader();
            return false;
        }
        body = number + 2;
        bodyStart = offset;
        state = State.BODY;
        if (isLong && number > VALUE_LIMIT) {
            value = new LongValue();
        }
        return false;
    }

    /** Takes bytes of an argument of a long command. */
    private void add(byte[] in, int from, int to) {
        if (value != null) {
            value.add(in, from, to);
        } else {
            small.add(in, from, to);
        }
    }

    private void endOfPart() {
        if (!isLong || parts.size() >= MOST_PARTS) {
            small.clear();
            value = null;
            return;
        }
        parts.add(value != null ? value.end() : Bytes.wrap(small.copy(0, small.length())));
        value = null;
        small.clear();
    }

    private void end(byte[] in, int start, int at, Sink sink) {
        state = State.START;
        if (isLong) {
            sink.piece(in, start, at);
            Request request = Request.longOne(length + at - start, parts);
            parts = new ArrayList<>();
            isLong = false;
            length = 0;
            sink.longRequest(request);
            return;
        }
        length = 0;
        byte[] raw = earlier.with(in, start, at);
        earlier.clear();
        sink.request(Request.whole(raw));
    }

    private void keep(byte[] in, int start, int to, Sink sink) {
        if (start == to) {
            return;
        }
        length += to - start;
        if (isLong) {
            sink.piece(in, start, to);
            return;
        }
        earlier.add(in, start, to);
        if (earlier.length() > WHOLE_LIMIT) {
            turnLong(sink);
        }
    }

    /** Keeps of what has come the arguments alone, shortened, and hands on the bytes. */
    private void turnLong(Sink sink) {
        isLong = true;
        byte[] raw = earlier.array();
        int end = earlier.length();
        int at = 0;
        while (raw[at] != '\n') {
            at++;
        }
        at++;
        while (at < end) {
            int begin = at;
            while (begin < end && raw[begin] != '\n') {
                begin++;
            }
            if (begin == end) {
                break;
            }
            begin++;
            long size = 0;
            for (int i = at + 1; raw[i] >= '0' && raw[i] <= '9'; i++) {
                size = 10 * size + raw[i] - '0';
            }
            if (state == State.BODY && begin == bodyStart) {
                value = size > VALUE_LIMIT ? new LongValue() : null;
                add(raw, begin, (int) Math.min(end, begin + size));
                break;
            }
            parts.add(Bytes.wrap(earlier.copy(begin, begin + (int) size)).shortenedTo(VALUE_LIMIT));
            at = begin + (int) size + 2;
        }
        byte[] all = earlier.copy(0, end);
        earlier.clear();
        sink.piece(all, 0, all.length);
    }
}
