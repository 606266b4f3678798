package io.kvcompat.internal.wire;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Stands for the server that traffic was recorded from: answers each command with what was recorded for it.
 *
 * <p>Safe for use by several threads.
 */
public final class RecordedServer implements AutoCloseable {
    /** What stands for a reply that was too long to be recorded. */
    static final byte[] SHORTENED =
            "-KVCOMPAT the recorded reply is kept shortened\r\n".getBytes(StandardCharsets.US_ASCII);

    private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(
            1, new DefaultThreadFactory("kvcompat-recorded", true), NioIoHandler.newFactory());
    private final BlockingQueue<Connection> accepted = new LinkedBlockingQueue<>();
    private final Channel channel;

    /** Begins to listen on a free port of the loopback address. */
    public RecordedServer() {
        try {
            channel = new ServerBootstrap()
                    .group(group)
                    .channel(NioServerSocketChannel.class)
                    .childOption(ChannelOption.TCP_NODELAY, true)
                    .childHandler(new ChannelInitializer<Channel>() {
                        @Override
                        protected void initChannel(Channel opened) {
                            Connection connection = new Connection();
                            opened.pipeline().addLast(connection);
                        }
                    })
                    .bind(new InetSocketAddress("127.0.0.1", 0))
                    .sync()
                    .channel();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /** Returns the port. */
    public int port() {
        return ((InetSocketAddress) channel.localAddress()).getPort();
    }

    /** Returns the next connection that was opened, in their order; null when none comes in time. */
    public @Nullable Connection accept(long millis) {
        try {
            return accepted.poll(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** Tells whether a reply is what stands for one that was too long to be recorded. */
    public static boolean isShortened(Frame frame) {
        byte[] raw = frame.raw();
        return raw != null && raw.length == SHORTENED.length && java.util.Arrays.equals(raw, SHORTENED);
    }

    @Override
    public void close() {
        channel.close();
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }

    /** One connection: what it answers is given in the order in which it was recorded. */
    public final class Connection extends ChannelInboundHandlerAdapter implements RequestScanner.Sink {
        private final RequestScanner scanner = new RequestScanner();
        private final Deque<Object> answers = new ArrayDeque<>();
        private long received;
        private @Nullable Channel peer;

        private record Answer(long number, List<Frame> frames) {}

        /** Answers the command of that number, counted from 1, when it has come. */
        public void answer(long number, List<Frame> frames) {
            later(new Answer(number, frames));
        }

        /** Sends an out-of-band frame, behind what was given before. */
        public void push(Frame frame) {
            later(frame);
        }

        private void later(Object one) {
            Channel to = peer;
            if (to != null) {
                to.eventLoop().execute(() -> {
                    answers.add(one);
                    go();
                });
            }
        }

        private void go() {
            Channel to = peer;
            while (to != null && !answers.isEmpty()) {
                Object next = answers.peek();
                if (next instanceof Answer answer) {
                    if (answer.number() > received) {
                        break;
                    }
                    answer.frames().forEach(frame -> write(to, frame));
                } else if (next instanceof Frame frame) {
                    write(to, frame);
                }
                answers.poll();
            }
            if (to != null) {
                to.flush();
            }
        }

        private void write(Channel to, Frame frame) {
            byte[] raw = frame.raw();
            to.write(Unpooled.wrappedBuffer(raw == null ? SHORTENED : raw), to.voidPromise());
        }

        @Override
        public void channelActive(ChannelHandlerContext context) {
            peer = context.channel();
            accepted.add(this);
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            ByteBuf bytes = (ByteBuf) message;
            int count = bytes.readableBytes();
            byte[] in = Scratch.of(count);
            bytes.getBytes(bytes.readerIndex(), in, 0, count);
            ReferenceCountUtil.release(bytes);
            scanner.scan(in, 0, count, this);
            go();
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            context.close();
        }

        @Override
        public void request(Request request) {
            received++;
        }

        @Override
        public void piece(byte[] in, int from, int to) {}

        @Override
        public void longRequest(Request request) {
            received++;
        }

        @Override
        public void malformed(byte[] in, int from, int to) {}
    }
}
