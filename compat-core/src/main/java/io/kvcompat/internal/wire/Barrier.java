package io.kvcompat.internal.wire;

import io.kvcompat.client.Endpoint;
import io.kvcompat.reply.Bytes;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoop;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells when all targets have seen what was sent before on other connections: when they have answered a PING that was
 * sent after it. For use on one event loop.
 *
 * <p>A server takes what has come in the order in which it came, so that a command that blocks has begun to by then.
 */
final class Barrier {
    private static final long LIMIT_MILLIS = 200;
    private static final Request PING = Request.of(List.of(Bytes.of("PING")));

    private final EventLoop loop;
    private final List<Side> sides = new ArrayList<>();

    Barrier(EventLoop loop, List<Upstream> upstreams, List<Connector> connectors) {
        this.loop = loop;
        for (int i = 0; i < upstreams.size(); i++) {
            sides.add(new Side(upstreams.get(i), connectors.get(i)));
        }
    }

    /** Runs {@code then} when all targets have caught up, or do not say so in time. */
    void pass(Runnable then) {
        Pass pass = new Pass(then);
        for (Side side : sides) {
            if (side.upstream.down() == null && !side.upstream.isRecorded()) {
                pass.missing++;
                side.ping(pass);
            }
        }
        pass.missing--;
        loop.schedule(pass::end, LIMIT_MILLIS, TimeUnit.MILLISECONDS);
        pass.endIfDone();
    }

    void close() {
        sides.forEach(Side::close);
    }

    private static final class Pass {
        private final Runnable then;
        private int missing = 1;
        private boolean ended;

        Pass(Runnable then) {
            this.then = then;
        }

        void one() {
            missing--;
            endIfDone();
        }

        void endIfDone() {
            if (missing <= 0) {
                end();
            }
        }

        void end() {
            if (!ended) {
                ended = true;
                then.run();
            }
        }
    }

    /** The connection to one target. */
    private final class Side extends ChannelInboundHandlerAdapter {
        private final Upstream upstream;
        private final Connector connector;
        private final Deque<Pass> waiting = new ArrayDeque<>();
        private @Nullable Channel channel;
        private int ignored;

        Side(Upstream upstream, Connector connector) {
            this.upstream = upstream;
            this.connector = connector;
        }

        @Override
        public boolean isSharable() {
            return true;
        }

        void ping(Pass pass) {
            waiting.add(pass);
            Channel open = channel;
            if (open != null && open.isActive()) {
                write(open, PING);
            } else if (open == null) {
                channel = connector
                        .connect(loop, this)
                        .addListener(done -> {
                            if (!done.isSuccess()) {
                                lost();
                            }
                        })
                        .channel();
            }
        }

        private void write(Channel to, Request request) {
            byte[] bytes = request.raw();
            if (bytes != null) {
                to.writeAndFlush(Unpooled.wrappedBuffer(bytes));
            }
        }

        @Override
        public void channelActive(ChannelHandlerContext context) {
            Endpoint endpoint = upstream.endpoint();
            String password = endpoint.password();
            String username = endpoint.username();
            ignored = 0;
            if (password != null) {
                ignored = 1;
                write(
                        context.channel(),
                        Request.of(
                                username == null
                                        ? List.of(Bytes.of("AUTH"), Bytes.of(password))
                                        : List.of(Bytes.of("AUTH"), Bytes.of(username), Bytes.of(password))));
            }
            waiting.forEach(pass -> write(context.channel(), PING));
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            ByteBuf bytes = (ByteBuf) message;
            int lines = 0;
            for (int i = bytes.readerIndex(); i < bytes.writerIndex(); i++) {
                lines += bytes.getByte(i) == '\n' ? 1 : 0;
            }
            ReferenceCountUtil.release(message);
            for (; lines > 0; lines--) {
                if (ignored > 0) {
                    ignored--;
                } else {
                    next(Pass::one);
                }
            }
        }

        private void next(Consumer<Pass> action) {
            Pass pass = waiting.poll();
            if (pass != null) {
                action.accept(pass);
            }
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            lost();
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            context.close();
        }

        private void lost() {
            channel = null;
            while (!waiting.isEmpty()) {
                next(Pass::one);
            }
        }

        void close() {
            Channel open = channel;
            if (open != null) {
                open.close();
            }
        }
    }
}
