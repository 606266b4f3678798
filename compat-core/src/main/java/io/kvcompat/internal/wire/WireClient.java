package io.kvcompat.internal.wire;

import io.kvcompat.client.Endpoint;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Plays clients: sends commands as they were recorded and counts what is answered.
 *
 * <p>Safe for use by several threads, each connection by one at a time.
 */
public final class WireClient implements AutoCloseable {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(
            1, new DefaultThreadFactory("kvcompat-replay", true), NioIoHandler.newFactory());
    private final Connector connector;
    private final CommandTable table;

    /** Makes a client of one server. */
    public WireClient(Endpoint endpoint, CommandTable table) {
        this.connector = new Connector(endpoint, CONNECT_TIMEOUT);
        this.table = table;
    }

    /**
     * Opens a connection.
     *
     * @throws io.kvcompat.client.ConnectFailedException when it cannot
     */
    public Connection connect() {
        Connection connection = new Connection();
        ChannelFuture connecting = connector.connect(group.next(), connection);
        if (!connecting.awaitUninterruptibly(CONNECT_TIMEOUT.toMillis()) || !connecting.isSuccess()) {
            throw new io.kvcompat.client.ConnectFailedException("Cannot connect for the replay: "
                    + (connecting.cause() == null
                            ? "no answer"
                            : connecting.cause().getMessage()));
        }
        connection.channel = connecting.channel();
        return connection;
    }

    @Override
    public void close() {
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }

    /** One connection. */
    public final class Connection extends ChannelInboundHandlerAdapter implements ReplyStream.Listener {
        private final ReplyStream stream = new ReplyStream(0, this);
        private final ReplyScanner scanner = new ReplyScanner();
        private volatile @Nullable Channel channel;
        private volatile boolean ended;
        private volatile long answered;
        private volatile long sent;
        private boolean inTransaction;

        /** Sends a command. */
        public void send(Request request) {
            Channel to = channel;
            byte[] raw = request.raw();
            if (to == null || raw == null) {
                return;
            }
            sent++;
            CommandTraits info = table.of(request);
            boolean ends = info.kind() == WireCommandKind.EXEC
                    || info.kind() == WireCommandKind.DISCARD
                    || info.kind() == WireCommandKind.RESET;
            boolean queued = inTransaction && !ends;
            inTransaction = !ends && (inTransaction || info.kind() == WireCommandKind.MULTI);
            Call call = new Call(request, info, queued, sent, 1);
            to.eventLoop().execute(() -> {
                stream.sent(call);
                to.write(Unpooled.wrappedBuffer(raw), to.voidPromise());
                if (!flushing) {
                    flushing = true;
                    to.eventLoop().execute(() -> {
                        flushing = false;
                        to.flush();
                    });
                }
            });
        }

        private boolean flushing;

        /** Waits until so many commands have been answered in all; returns false when that takes too long. */
        public boolean await(long count, long millis) {
            long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
            synchronized (this) {
                while (answered < count && !ended) {
                    long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                    if (left <= 0) {
                        return false;
                    }
                    try {
                        wait(left);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return false;
                    }
                }
            }
            return answered >= count;
        }

        /** Returns how many commands have not been answered yet. */
        public long open() {
            return sent - answered;
        }

        /** Returns how many commands were sent. */
        public long sent() {
            return sent;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            ByteBuf bytes = (ByteBuf) message;
            int count = bytes.readableBytes();
            byte[] in = Scratch.of(count);
            bytes.getBytes(bytes.readerIndex(), in, 0, count);
            ReferenceCountUtil.release(bytes);
            scanner.scan(in, 0, count, stream::route);
            synchronized (this) {
                notifyAll();
            }
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            synchronized (this) {
                ended = true;
                notifyAll();
            }
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            context.close();
        }

        @Override
        public void answered(Call call, @Nullable Frame last) {
            answered++;
        }

        @Override
        public void push(Frame frame) {}

        /** Closes it, once all that was sent is written. */
        public void close() {
            Channel open = channel;
            if (open != null) {
                open.eventLoop().execute(() -> {
                    open.flush();
                    open.close();
                });
            }
        }
    }
}
