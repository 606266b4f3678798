package io.kvcompat.internal.wire;

import io.kvcompat.client.ProtocolException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds where replies end, in RESP2 and RESP3, from pieces of any size and without building them.
 *
 * <p>For use on one event loop. What is not RESP ends in a {@link ProtocolException}, after which it must not be used.
 */
final class ReplyScanner {
    /** The longest frame that is kept whole, in bytes. */
    static final int WHOLE_LIMIT = 1 << 20;

    private static final int MOST_DEPTH = 1 << 12;
    private static final int LONGEST_HEADER = 32;

    private static final byte LINE = 1;
    private static final byte BULK = 2;
    private static final byte AGGREGATE = 3;
    private static final byte[] KINDS = new byte[256];

    static {
        "+-:_#,(".chars().forEach(type -> KINDS[type] = LINE);
        "$!=".chars().forEach(type -> KINDS[type] = BULK);
        "*~>%|".chars().forEach(type -> KINDS[type] = AGGREGATE);
    }

    private enum State {
        TYPE,
        LINE,
        HEADER,
        BODY
    }

    private final FrameBytes earlier = new FrameBytes();
    /** How many elements are missing at each depth. */
    private long[] missing = new long[16];

    private int depth;
    private State state = State.TYPE;
    private byte frameType;
    private byte type;
    private boolean carriageReturn;
    private long number;
    private int digits;
    private boolean negative;
    private boolean streamed;
    /** What is missing of the body, its end of line included. */
    private long body;

    private long frameLength;
    private @Nullable MessageDigest digest;
    private @Nullable LongValue value;

    /** Tells whether a frame has begun that has not ended. */
    boolean isWithin() {
        return state != State.TYPE || depth > 0;
    }

    /** Takes a piece and hands over each frame that ends in it. */
    void scan(byte[] in, int from, int to, Consumer<Frame> sink) {
        int start = from;
        int at = from;
        while (at < to) {
            switch (state) {
                case TYPE -> {
                    type = in[at++];
                    if (depth == 0) {
                        frameType = type;
                    }
                    switch (KINDS[type & 0xff]) {
                        case LINE -> state = State.LINE;
                        case BULK, AGGREGATE -> beginHeader();
                        default ->
                            throw new ProtocolException("What came is not RESP: a reply cannot begin with the"
                                    + " byte 0x" + Integer.toHexString(type & 0xff));
                    }
                    carriageReturn = false;
                }
                case LINE -> {
                    while (at < to && !(carriageReturn && in[at] == '\n')) {
                        carriageReturn = in[at++] == '\r';
                    }
                    if (at < to) {
                        at++;
                        if (element()) {
                            end(in, start, at, sink);
                            start = at;
                        }
                    }
                }
                case HEADER -> {
                    at = header(in, at, to);
                    if (state == State.TYPE && announced()) {
                        end(in, start, at, sink);
                        start = at;
                    }
                }
                case BODY -> {
                    int count = (int) Math.min(body, to - at);
                    body -= count;
                    if (value != null) {
                        // The end of line is none of the value.
                        value.add(in, at, at + (int) Math.max(0, count - Math.max(0, 2 - body)));
                    }
                    at += count;
                    if (body == 0) {
                        state = State.TYPE;
                        if (element()) {
                            end(in, start, at, sink);
                            start = at;
                        }
                    }
                }
            }
        }
        keep(in, start, to);
    }

    private void beginHeader() {
        state = State.HEADER;
        number = 0;
        digits = 0;
        negative = false;
        streamed = false;
    }

    private int header(byte[] in, int from, int to) {
        for (int at = from; at < to; at++) {
            byte b = in[at];
            if (b >= '0' && b <= '9') {
                number = 10 * number + b - '0';
            } else if (b == '-' && digits == 0) {
                negative = true;
            } else if (b == '\n' && carriageReturn) {
                state = State.TYPE;
                return at + 1;
            } else if (b == '\r') {
                carriageReturn = true;
                continue;
            } else {
                streamed = true;
            }
            if (carriageReturn || streamed || ++digits > LONGEST_HEADER) {
                throw new ProtocolException(
                        "What came is not RESP: a length that is no number, in an element of type " + (char) type);
            }
        }
        return to;
    }

    /** Begins what the header announced; tells whether the frame ends with the header. */
    private boolean announced() {
        if (KINDS[type & 0xff] == BULK) {
            if (negative) {
                return element();
            }
            body = number + 2;
            state = State.BODY;
            return false;
        }
        long elements = type == '%' || type == '|' ? 2 * number : number;
        if (type == '|') {
            // The reply that the attributes belong to follows and is the element.
            elements++;
        }
        if (negative || elements == 0) {
            return element();
        }
        if (depth == missing.length) {
            if (depth >= MOST_DEPTH) {
                throw new ProtocolException("What came is nested more than " + MOST_DEPTH + " deep");
            }
            missing = Arrays.copyOf(missing, 2 * depth);
        }
        missing[depth++] = elements;
        return false;
    }

    /** Counts an element that is complete; tells whether the frame is. */
    private boolean element() {
        state = State.TYPE;
        while (depth > 0) {
            if (--missing[depth - 1] > 0) {
                return false;
            }
            depth--;
        }
        return true;
    }

    private void end(byte[] in, int start, int at, Consumer<Frame> sink) {
        Frame frame;
        if (value != null) {
            frame = Frame.longString(frameLength + at - start, value.end());
        } else if (digest != null) {
            digest.update(in, start, at - start);
            frame = Frame.longOther(frameType, frameLength + at - start, digest.digest());
        } else if (earlier.length() > 0) {
            frame = Frame.whole(earlier.with(in, start, at));
        } else {
            frame = Frame.whole(Arrays.copyOfRange(in, start, at));
        }
        value = null;
        digest = null;
        frameLength = 0;
        earlier.clear();
        sink.accept(frame);
    }

    /** Keeps the beginning of a frame whose end has not come. */
    private void keep(byte[] in, int start, int to) {
        if (start == to) {
            return;
        }
        frameLength += to - start;
        if (value != null) {
            return;
        }
        if (digest != null) {
            digest.update(in, start, to - start);
            return;
        }
        if (earlier.length() + to - start <= WHOLE_LIMIT) {
            earlier.add(in, start, to);
            return;
        }
        if (depth == 0 && frameType == '$' && state == State.BODY) {
            beginLongString(in, start, to);
        } else {
            digest = LongValue.sha256();
            digest.update(earlier.array(), 0, earlier.length());
            digest.update(in, start, to - start);
        }
        earlier.clear();
    }

    private void beginLongString(byte[] in, int start, int to) {
        earlier.add(in, start, to);
        int begin = 0;
        while (earlier.at(begin) != '\n') {
            begin++;
        }
        value = new LongValue();
        value.add(earlier.array(), begin + 1, earlier.length() - (int) Math.max(0, 2 - body));
    }
}
