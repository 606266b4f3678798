package io.kvcompat.internal.wire;

import io.kvcompat.client.Endpoint;
import io.kvcompat.client.ProtocolException;
import io.kvcompat.reply.Bytes;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.ReferenceCountUtil;
import java.net.SocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One target's connection of one client's; for use on the event loop that both share. */
final class Link extends ChannelInboundHandlerAdapter implements ReplyStream.Listener {
    private enum Phase {
        CONNECTING,
        HANDSHAKE,
        OPEN,
        ENDED
    }

    private final ClientConnection owner;
    private final int index;
    private final Upstream upstream;
    private final boolean leads;
    private final ReplyStream stream;
    private final ReplyScanner scanner = new ReplyScanner();
    /** What waits for the answering target's reply, or stands behind what does: commands, and pieces of long ones. */
    private final Deque<Object> held = new ArrayDeque<>();

    private @Nullable Channel channel;
    private @Nullable ByteBuf outbox;
    private Phase phase = Phase.CONNECTING;
    private long heldBytes;
    private boolean raw;
    private int handshakes;
    private boolean closing;

    /** The end of a long command, whose pieces were written or are held before it. */
    private record LongEnd(Call call) {}

    Link(ClientConnection owner, int index, Upstream upstream, boolean leads) {
        this.owner = owner;
        this.index = index;
        this.upstream = upstream;
        this.leads = leads;
        this.stream = new ReplyStream(index, this);
    }

    int index() {
        return index;
    }

    boolean isEnded() {
        return phase == Phase.ENDED;
    }

    boolean isOpen() {
        return phase == Phase.OPEN;
    }

    /** Returns under which address the target knows this connection; null while it is not open. */
    @Nullable
    SocketAddress address() {
        Channel open = channel;
        return phase == Phase.OPEN && open != null ? open.localAddress() : null;
    }

    boolean isIdle() {
        return stream.inFlight().isEmpty();
    }

    /** Tells whether nothing is in flight, or just this command. */
    boolean isIdleBut(@Nullable Call call) {
        return isIdle() || stream.inFlight().size() == 1 && stream.inFlight().peek() == call;
    }

    Deque<Call> inFlight() {
        return stream.inFlight();
    }

    boolean isResp3() {
        return stream.isResp3();
    }

    void connect(Connector connector) {
        ChannelFuture connecting = connector.connect(owner.loop(), this);
        channel = connecting.channel();
        connecting.addListener(done -> {
            if (!done.isSuccess()) {
                ended("cannot connect: " + reason(done.cause()));
            }
        });
    }

    private static String reason(@Nullable Throwable cause) {
        String text = cause == null ? "unknown" : String.valueOf(cause.getMessage());
        return text.startsWith("Connection refused") ? "connection refused" : text;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        SslHandler tls = context.pipeline().get(SslHandler.class);
        if (tls != null) {
            tls.handshakeFuture().addListener(done -> {
                if (done.isSuccess()) {
                    handshake();
                } else {
                    ended("TLS handshake failed: " + reason(done.cause()));
                }
            });
        } else {
            handshake();
        }
    }

    /** Sends what the target's own address asks for, before anything of the client. */
    private void handshake() {
        Endpoint endpoint = upstream.endpoint();
        List<Request> first = new ArrayList<>();
        String password = endpoint.password();
        String username = endpoint.username();
        if (password != null) {
            first.add(Request.of(
                    username == null
                            ? List.of(Bytes.of("AUTH"), Bytes.of(password))
                            : List.of(Bytes.of("AUTH"), Bytes.of(username), Bytes.of(password))));
        }
        if (endpoint.database() != 0) {
            first.add(Request.of(List.of(Bytes.of("SELECT"), Bytes.of(Integer.toString(endpoint.database())))));
        }
        handshakes = first.size();
        phase = Phase.HANDSHAKE;
        ByteBuf waiting = outbox;
        outbox = null;
        first.forEach(request -> append(request));
        flush();
        outbox = waiting;
        if (handshakes == 0) {
            open();
        }
    }

    private void open() {
        phase = Phase.OPEN;
        flush();
        owner.opened(this);
    }

    /** Sends a command, or keeps it until it can be; {@link #flush} makes it go. */
    void send(Call call) {
        if (phase == Phase.ENDED || closing) {
            call.end(index, Call.State.NOT_SENT);
            return;
        }
        if (leads) {
            append(call.request());
            stream.sent(call);
        } else if (!held.isEmpty() || !sendNow(call)) {
            held.add(call);
        }
    }

    /** Takes note of a command whose bytes were written before. */
    void sent(Call call) {
        if (phase == Phase.ENDED || closing) {
            call.end(index, Call.State.NOT_SENT);
        } else if (held.isEmpty()) {
            stream.sent(call);
        } else {
            held.add(new LongEnd(call));
        }
    }

    void piece(byte[] in, int from, int to) {
        if (phase == Phase.ENDED || closing) {
            return;
        }
        if (held.isEmpty()) {
            outbox().writeBytes(in, from, to - from);
            if (outbox().readableBytes() > 1 << 16) {
                flush();
            }
        } else {
            held.add(Arrays.copyOfRange(in, from, to));
            heldBytes += to - from;
        }
    }

    private boolean sendNow(Call call) {
        Request request = owner.witness().requestFor(call, index);
        if (request == Witness.LATER) {
            return false;
        }
        if (request == null) {
            call.end(index, Call.State.NOT_SENT);
            owner.finished(call);
            return true;
        }
        if (request != call.request()) {
            call.sendInstead(index, request);
        }
        append(request);
        stream.sent(call);
        return true;
    }

    /** Sends what no longer has to wait. */
    void pump() {
        while (!held.isEmpty()) {
            Object next = held.peek();
            if (next instanceof Call call) {
                if (!sendNow(call)) {
                    break;
                }
            } else if (next instanceof LongEnd end) {
                stream.sent(end.call());
            } else if (next instanceof byte[] bytes) {
                outbox().writeBytes(bytes);
                heldBytes -= bytes.length;
            }
            held.poll();
        }
        flush();
    }

    boolean isHolding() {
        return !held.isEmpty();
    }

    private void append(Request request) {
        byte[] bytes = request.raw();
        if (bytes != null) {
            outbox().writeBytes(bytes);
        }
    }

    private ByteBuf outbox() {
        ByteBuf buffer = outbox;
        if (buffer == null) {
            Channel to = channel;
            buffer = to == null ? io.netty.buffer.Unpooled.buffer() : to.alloc().directBuffer(1024);
            outbox = buffer;
        }
        return buffer;
    }

    /** Writes bytes as they are; takes over the buffer. */
    void write(ByteBuf bytes) {
        Channel to = channel;
        if (phase != Phase.OPEN || to == null) {
            if (phase == Phase.ENDED) {
                bytes.release();
            } else {
                outbox().writeBytes(bytes);
                bytes.release();
            }
            return;
        }
        to.writeAndFlush(bytes, to.voidPromise());
    }

    void flush() {
        Channel to = channel;
        ByteBuf buffer = outbox;
        if (buffer != null && to != null && (phase == Phase.OPEN || phase == Phase.HANDSHAKE)) {
            outbox = null;
            to.writeAndFlush(buffer, to.voidPromise());
        }
    }

    boolean isWritable() {
        Channel to = channel;
        return to == null || phase == Phase.ENDED || phase == Phase.OPEN && to.isWritable();
    }

    /** Returns how many bytes wait here to be written. */
    long unsent() {
        Channel to = channel;
        ByteBuf buffer = outbox;
        ChannelOutboundBuffer out = to == null ? null : to.unsafe().outboundBuffer();
        return heldBytes
                + (buffer == null ? 0 : buffer.readableBytes())
                + (out == null ? 0 : out.totalPendingWriteBytes());
    }

    void read(boolean on) {
        Channel from = channel;
        if (from != null && from.config().isAutoRead() != on) {
            from.config().setAutoRead(on);
        }
    }

    /** From now on what comes is no RESP. */
    void turnRaw() {
        raw = true;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        ByteBuf bytes = (ByteBuf) message;
        try {
            int count = bytes.readableBytes();
            byte[] in = Scratch.of(count);
            bytes.getBytes(bytes.readerIndex(), in, 0, count);
            int from = 0;
            if (phase == Phase.HANDSHAKE) {
                from = handshakeReplies(in, count);
                if (phase != Phase.OPEN) {
                    return;
                }
                bytes.skipBytes(from);
            }
            if (leads && count > from) {
                owner.answer(bytes.retain());
            }
            if (!raw && phase != Phase.ENDED) {
                scanner.scan(in, from, count, stream::route);
            }
        } catch (ProtocolException e) {
            if (leads) {
                owner.cutAll("what " + upstream.name() + " answers is not RESP");
                raw = true;
            } else {
                cut(String.valueOf(e.getMessage()));
            }
        } finally {
            ReferenceCountUtil.release(bytes);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        flush();
        owner.replied(this);
    }

    /** Reads the replies to the handshake, which are lines; returns where the client's own begin. */
    private int handshakeReplies(byte[] in, int count) {
        int at = 0;
        while (handshakes > 0 && at < count) {
            int end = at;
            while (end < count && in[end] != '\n') {
                end++;
            }
            if (in[at] != '+') {
                String said = new String(
                        in, at, Math.min(120, Math.max(0, end - at)), java.nio.charset.StandardCharsets.UTF_8);
                ended("the address's user, password or database is refused: "
                        + (said.startsWith("-WRONGPASS") ? "wrong user or password" : said.strip()));
                return count;
            }
            at = end + 1;
            handshakes--;
        }
        if (handshakes == 0) {
            open();
        }
        return Math.min(at, count);
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        owner.writabilityChanged();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        ended("the server closed the connection");
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        context.close();
    }

    @Override
    public void answered(Call call, @Nullable Frame last) {
        if (!leads && last != null && call.isSentInstead(index)) {
            call.look(index, last);
            Request more = owner.witness().more(call, index);
            if (more != null) {
                append(more);
                stream.sent(call);
                return;
            }
        }
        call.answered(index, last, leads);
        owner.answered(this, call);
    }

    @Override
    public void push(Frame frame) {
        owner.witness().push(index, frame);
    }

    /** Lets what was sent be answered, and sends no more; closes when the target has closed its side. */
    void shutdownOutput() {
        Channel to = channel;
        if (phase == Phase.ENDED || to == null) {
            return;
        }
        flush();
        if (to instanceof DuplexChannel duplex && to.pipeline().get(SslHandler.class) == null && to.isActive()) {
            duplex.shutdownOutput();
        } else {
            to.close();
        }
    }

    /** Ends this link, its target being no longer compared on this connection. */
    void cut(String reason) {
        if (phase != Phase.ENDED) {
            owner.witness().cut(index, reason);
            end(Call.State.NOT_SENT);
        }
    }

    private void ended(String reason) {
        if (phase == Phase.ENDED) {
            return;
        }
        boolean opened = phase == Phase.OPEN;
        boolean inFlight = !isIdle();
        Call head = leads || !opened ? null : stream.inFlight().poll();
        // What was sent behind the command that the server was at has no answer of its own.
        end(leads ? Call.State.LOST : Call.State.NOT_SENT);
        if (head != null) {
            // A server that is gone has said nothing; one that still takes connections has ended this one.
            owner.whetherServerLives(this, lives -> {
                head.end(index, lives ? Call.State.LOST : Call.State.NOT_SENT);
                owner.finished(head);
            });
        }
        owner.linkEnded(this, opened, inFlight, reason);
    }

    /** Closes the channel; what is in flight becomes {@code left}. */
    void end(Call.State left) {
        phase = Phase.ENDED;
        ByteBuf buffer = outbox;
        outbox = null;
        if (buffer != null) {
            buffer.release();
        }
        Channel to = channel;
        if (to != null) {
            to.close();
        }
        List<Call> open = new ArrayList<>(stream.inFlight());
        stream.inFlight().clear();
        for (Call call : open) {
            call.end(index, left);
            owner.finished(call);
        }
        for (Object one : held) {
            Call call = one instanceof Call waiting ? waiting : one instanceof LongEnd end ? end.call() : null;
            if (call != null) {
                call.end(index, Call.State.NOT_SENT);
                owner.finished(call);
            }
        }
        held.clear();
    }
}
