package io.kvcompat.internal.redisson;

import io.kvcompat.client.ClientOptions;
import io.kvcompat.client.ProtocolException;
import io.kvcompat.reply.BigNumberReply;
import io.kvcompat.reply.BooleanReply;
import io.kvcompat.reply.BulkErrorReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.DoubleReply;
import io.kvcompat.reply.ErrorReply;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.NullReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SimpleStringReply;
import io.kvcompat.reply.VerbatimStringReply;
import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Decodes RESP2 and RESP3 from pieces of any size.
 *
 * <p>It stops where the bytes end and goes on from there, so that a long reply in small pieces takes linear time;
 * memory is set aside as bytes arrive, never because a header announces them. What is not RESP, or exceeds the
 * limits, ends in a {@link ProtocolException}, after which the decoder must not be used.
 */
public final class RespDecoder {
    private enum State {
        TYPE,
        LINE,
        BODY,
        BODY_END
    }

    /** Bytes set aside at first for a body; more when they have arrived. */
    private static final int FIRST_CHUNK = 64 * 1024;

    /** From this length on, what is missing of a body is copied once, not by way of a piece. */
    private static final int LONG_BODY = 4096;

    /** In bytes: a status or an error is read by people, and the whole of it is copied as it grows. */
    private static final long MAX_LINE = 64L << 20;

    private static final byte TEXT = 1;
    private static final byte HEADER = 2;
    /** For each type byte whether its line is text of any length or a short header; 0 where it is no type. */
    private static final byte[] KINDS = new byte[128];

    static {
        "+-,(".chars().forEach(type -> KINDS[type] = TEXT);
        ":$*_#!=%~>|".chars().forEach(type -> KINDS[type] = HEADER);
    }

    private final long maxBulkBytes;
    private final long maxElements;
    private final long maxReplyBytes;
    private final int maxDepth;

    private final Deque<Aggregate> open = new ArrayDeque<>();
    private final ReadBuffer buffer = new ReadBuffer();
    private final LineBuffer line = new LineBuffer();
    private State state = State.TYPE;
    private byte type;
    /** Offset of the type byte of the current element, from the start of the connection. */
    private long typeOffset;

    private long offset;
    /** What the elements of the reply under way take in memory so far, in bytes. */
    private long replyBytes;

    private byte[] body = new byte[0];
    private int bodyLength;
    private int bodyFilled;
    private int bodyEndSeen;

    /** Returns a decoder at the beginning of a stream. */
    public RespDecoder(ClientOptions options) {
        // An array of Java holds no more.
        this.maxBulkBytes = Math.min(options.maxBulkBytes(), Integer.MAX_VALUE - 16L);
        this.maxElements = options.maxElements();
        this.maxDepth = options.maxDepth();
        this.maxReplyBytes = options.maxReplyBytes();
    }

    /**
     * Takes all of {@code in} and hands each reply that is complete to {@code sink}.
     *
     * @throws ProtocolException when the bytes are not RESP or exceed the limits
     */
    public void decode(ByteBuf in, Consumer<Reply> sink) {
        while (in.isReadable()) {
            if (state == State.BODY && bodyLength - bodyFilled > LONG_BODY) {
                offset += readBody(in);
            } else {
                buffer.fill(in);
                decodePiece(sink);
            }
        }
    }

    private void decodePiece(Consumer<Reply> sink) {
        while (buffer.available() > 0) {
            int before = buffer.position;
            switch (state) {
                case TYPE -> readType();
                case LINE -> readLine(sink);
                case BODY -> readBody();
                case BODY_END -> readBodyEnd(sink);
            }
            offset += buffer.position - before;
        }
    }

    private void readType() {
        type = buffer.bytes[buffer.position++];
        typeOffset = offset;
        byte kind = type < 0 ? 0 : KINDS[type];
        if (kind == 0) {
            throw new ProtocolException(NotResp.unknownType(type, typeOffset, buffer));
        }
        line.start(
                kind == TEXT ? Math.min(maxBulkBytes, Math.min(MAX_LINE, maxReplyBytes / 4)) : LineBuffer.MAX_HEADER);
        state = State.LINE;
    }

    private void readLine(Consumer<Reply> sink) {
        LineBuffer.Progress progress = line.read(buffer);
        if (progress == LineBuffer.Progress.TOO_LONG) {
            throw error("a line longer than " + line.limit() + " bytes");
        }
        if (progress == LineBuffer.Progress.BAD_END) {
            throw error("a line that does not end in CR LF");
        }
        if (progress == LineBuffer.Progress.COMPLETE) {
            state = State.TYPE;
            endOfLine(sink);
        }
    }

    private void endOfLine(Consumer<Reply> sink) {
        switch (type) {
            case '+' -> complete(new SimpleStringReply(line.bytes()), sink);
            case '-' -> complete(new ErrorReply(line.bytes()), sink);
            case ':' -> complete(new IntegerReply(integer()), sink);
            case '_' -> complete(nothing(), sink);
            case '#' -> complete(new BooleanReply(bool()), sink);
            case ',', '(' -> complete(number(), sink);
            case '$', '!', '=' -> beginBody(sink);
            default -> beginAggregate(sink);
        }
    }

    private Reply nothing() {
        if (line.length() != 0) {
            throw error("a null with text after it");
        }
        return NullReply.NULL;
    }

    private boolean bool() {
        if (line.length() == 1 && (line.at(0) == 't' || line.at(0) == 'f')) {
            return line.at(0) == 't';
        }
        throw error("a boolean that is neither t nor f");
    }

    private Reply number() {
        String text = line.bytes().utf8();
        try {
            return type == ',' ? new DoubleReply(text) : new BigNumberReply(text);
        } catch (IllegalArgumentException e) {
            throw error(type == ',' ? "a malformed double" : "a malformed big number");
        }
    }

    private long integer() {
        try {
            return line.parseLong();
        } catch (NumberFormatException e) {
            throw error("what is not a 64-bit integer");
        }
    }

    /** Returns the announced length or count, or -1 where the null of RESP2 is allowed and was sent. */
    private long size(long limit, String what) {
        if (line.length() > 0 && line.at(0) == '?') {
            throw error("a streamed reply, which no known server sends and this client does not read");
        }
        long size = integer();
        if (size < 0 && !(size == -1 && (type == '$' || type == '*'))) {
            throw error("a negative " + what);
        }
        if (size > limit) {
            throw error("a " + what + " of " + size + ", over the limit of " + limit);
        }
        return size;
    }

    private void beginBody(Consumer<Reply> sink) {
        long length = size(maxBulkBytes, "length");
        if (length < 0) {
            complete(NullReply.NULL_BULK, sink);
            return;
        }
        weigh(length);
        bodyLength = (int) length;
        bodyFilled = 0;
        bodyEndSeen = 0;
        body = new byte[Math.min(bodyLength, FIRST_CHUNK)];
        state = bodyLength == 0 ? State.BODY_END : State.BODY;
    }

    private void readBody() {
        int count = room(buffer.available());
        System.arraycopy(buffer.bytes, buffer.position, body, bodyFilled, count);
        buffer.position += count;
        filled(count);
    }

    private int readBody(ByteBuf in) {
        int count = room(in.readableBytes());
        in.readBytes(body, bodyFilled, count);
        filled(count);
        return count;
    }

    /** Makes room for more of the body and returns how much of what is available goes there. */
    private int room(int available) {
        if (bodyFilled == body.length) {
            body = Arrays.copyOf(body, (int) Math.min(bodyLength, 2L * body.length));
        }
        return Math.min(available, body.length - bodyFilled);
    }

    private void filled(int count) {
        bodyFilled += count;
        if (bodyFilled == bodyLength) {
            state = State.BODY_END;
        }
    }

    private void readBodyEnd(Consumer<Reply> sink) {
        if (buffer.bytes[buffer.position++] != (bodyEndSeen == 0 ? '\r' : '\n')) {
            throw error("a string longer than the " + bodyLength + " bytes it announced");
        }
        if (++bodyEndSeen < 2) {
            return;
        }
        state = State.TYPE;
        byte[] bytes = body;
        body = new byte[0];
        switch (type) {
            case '$' -> complete(new BulkStringReply(Bytes.wrap(bytes)), sink);
            case '!' -> complete(new BulkErrorReply(Bytes.wrap(bytes)), sink);
            default -> complete(verbatim(bytes), sink);
        }
    }

    private Reply verbatim(byte[] bytes) {
        if (bytes.length >= 4 && bytes[3] == ':') {
            try {
                String format = new String(bytes, 0, 3, StandardCharsets.ISO_8859_1);
                return new VerbatimStringReply(format, Bytes.wrap(Arrays.copyOfRange(bytes, 4, bytes.length)));
            } catch (IllegalArgumentException e) {
                // Refused below.
            }
        }
        throw error("a verbatim string without its three-character format and a colon");
    }

    private void beginAggregate(Consumer<Reply> sink) {
        long count = size(maxElements, "number of elements");
        if (count < 0) {
            complete(NullReply.NULL_ARRAY, sink);
            return;
        }
        if (open.size() >= maxDepth) {
            throw error("replies nested more than " + maxDepth + " deep");
        }
        Aggregate aggregate = new Aggregate(type, count);
        if (aggregate.isComplete()) {
            complete(aggregate.toReply(), sink);
        } else {
            open.push(aggregate);
        }
    }

    /** Counts what is about to be held in memory for the reply under way. */
    private void weigh(long bytes) {
        replyBytes += bytes;
        if (replyBytes > maxReplyBytes) {
            throw error("a reply that takes over " + maxReplyBytes + " bytes of memory");
        }
    }

    private void complete(Reply reply, Consumer<Reply> sink) {
        Reply done = reply;
        if (!open.isEmpty()) {
            weigh(ReplySize.ELEMENT + line.length());
        }
        while (!open.isEmpty()) {
            Aggregate parent = open.peek();
            parent.add(done);
            if (!parent.isComplete()) {
                return;
            }
            done = open.pop().toReply();
        }
        replyBytes = 0;
        sink.accept(done);
    }

    private ProtocolException error(String what) {
        return new ProtocolException(
                "The server sent " + what + ", in the reply element '" + (char) type + "' at offset " + typeOffset);
    }
}
