package io.kvcompat.internal.redisson;

import io.kvcompat.client.ClientOptions;
import io.kvcompat.client.CommandTimeoutException;
import io.kvcompat.client.ConnectionLostException;
import io.kvcompat.client.ProtocolException;
import io.kvcompat.reply.Reply;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderException;
import io.netty.util.concurrent.Future;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes commands, reads replies and brings the two together; the only handler of ours in the channel.
 *
 * <p>Commands that wait when the event loop comes round are encoded into one buffer and flushed once. Nothing is
 * ever written twice: what is not answered when the channel ends fails.
 */
final class ExchangeHandler extends ChannelInboundHandlerAdapter {
    private static final String CLOSED = "the server closed it";
    private static final int BATCH_BYTES = 16 * 1024;

    private final String address;
    private final RespDecoder decoder;
    private final ReplyRouter router;
    private final PushQueue pushes;
    /** Commands being written to which the server was told not to reply. */
    private final Deque<PendingCommand> unanswered = new ArrayDeque<>();

    private final Queue<PendingCommand> outbox = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean drainScheduled = new AtomicBoolean();
    private final Runnable drain = this::drain;
    private final Consumer<Reply> route = this::route;
    private final byte[] batch = new byte[BATCH_BYTES];

    private volatile @Nullable ChannelHandlerContext context;
    /** Why the channel ended; null while it stands. */
    private volatile @Nullable String end;

    private volatile @Nullable ProtocolException protocolFailure;
    private volatile @Nullable Error breakdown;
    /** An error that came while nothing was asked: what a server says that ends the connection at once. */
    private volatile @Nullable Reply farewell;

    private @Nullable Future<?> timeoutCheck;
    private long nextTimeoutCheck;

    ExchangeHandler(String address, ClientOptions options, PushQueue pushes) {
        this.address = address;
        this.decoder = new RespDecoder(options);
        this.pushes = pushes;
        this.router = new ReplyRouter(pushes::add);
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        context = ctx;
    }

    /** Hands a call to the event loop; safe for any thread. */
    void submit(PendingCommand call) {
        outbox.add(call);
        if (!drainScheduled.getAndSet(true)) {
            try {
                context().executor().execute(drain);
            } catch (RejectedExecutionException e) {
                end("the client was closed");
            }
        }
        if (end != null) {
            failOutbox();
        }
    }

    private void drain() {
        try {
            writeOutbox();
        } catch (Throwable e) {
            // What was taken out of the outbox would never be answered, nor time out.
            broken(e);
        }
    }

    /** Ends the session for what was thrown in it, out of memory say: on this side, so that no server is blamed for it. */
    private void broken(Throwable thrown) {
        if (thrown instanceof Error error) {
            breakdown = error;
        }
        end(reason(thrown));
    }

    private void writeOutbox() {
        drainScheduled.set(false);
        ChannelHandlerContext ctx = context();
        if (end != null || !ctx.channel().isActive()) {
            failOutbox();
            return;
        }
        PendingCommand call = outbox.poll();
        if (call != null) {
            while (call != null) {
                call = writeBatch(call, ctx);
            }
            ctx.flush();
        }
    }

    /** Writes {@code first} and what waits behind it, up to the size of a batch; returns the first one that is over. */
    private @Nullable PendingCommand writeBatch(PendingCommand first, ChannelHandlerContext ctx) {
        byte[] target = first.size <= BATCH_BYTES ? batch : new byte[(int) first.size];
        int silenced = unanswered.size();
        long now = System.nanoTime();
        int end = write(first, target, 0, now, ctx);
        PendingCommand next = outbox.poll();
        while (next != null && end + next.size <= target.length) {
            end = write(next, target, end, now, ctx);
            next = outbox.poll();
        }
        ByteBuf buffer = target == batch
                ? ctx.alloc().ioBuffer(end).writeBytes(batch, 0, end)
                : Unpooled.wrappedBuffer(target, 0, end);
        int newlySilenced = unanswered.size() - silenced;
        ctx.write(buffer).addListener(future -> {
            if (!future.isSuccess()) {
                end("writing failed: " + reason(future.cause()));
            } else {
                for (int i = 0; i < newlySilenced && this.end == null; i++) {
                    unanswered.remove().completeWithoutReply(System.nanoTime());
                }
            }
        });
        return next;
    }

    private int write(PendingCommand call, byte[] target, int at, long now, ChannelHandlerContext ctx) {
        call.written(now);
        if (!router.expectsReply(call)) {
            unanswered.add(call);
        }
        watch(call, ctx);
        return RespEncoder.encode(call.command, target, at);
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        ByteBuf bytes = (ByteBuf) message;
        try {
            if (end == null) {
                decoder.decode(bytes, route);
            }
        } catch (ProtocolException e) {
            protocolFailure = e;
            end(reason(e));
        } finally {
            bytes.release();
        }
    }

    private void route(Reply frame) {
        // Whoever waited for the frame before this one may have closed the session.
        if (end == null) {
            if (frame.isError() && router.inFlight().isEmpty()) {
                farewell = frame;
            }
            router.route(frame, System.nanoTime());
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        end(CLOSED);
        ctx.fireChannelInactive();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        broken(cause);
    }

    private static String reason(Throwable failure) {
        Throwable cause =
                failure instanceof DecoderException && failure.getCause() != null ? failure.getCause() : failure;
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /** Ends the session: everything in flight fails at once, then the channel closes. Safe for any thread. */
    void end(String why) {
        ChannelHandlerContext ctx = context();
        if (!ctx.executor().inEventLoop() && !ctx.executor().isShutdown()) {
            try {
                ctx.executor().execute(() -> end(why));
                return;
            } catch (RejectedExecutionException e) {
                // The event loop has ended, and with it whatever could race with this thread.
            }
        }
        if (end == null) {
            finish(why, null);
        }
    }

    /** Ends the session, on the event loop; {@code timedOut} is the call that fails for having timed out, if any. */
    private void finish(String why, @Nullable PendingCommand timedOut) {
        // First of all, so that whoever is told of a failure finds the session closed.
        end = why;
        if (timedOut != null) {
            timedOut.fail(new CommandTimeoutException(timedOut.command.name() + " was not answered by " + address
                    + " within " + timedOut.timeout.toMillis() + " ms; it may have run"));
        }
        failAll(router.inFlight());
        failAll(unanswered);
        failOutbox();
        pushes.end();
        if (timeoutCheck != null) {
            timeoutCheck.cancel(false);
        }
        context().close();
    }

    private void failAll(Deque<PendingCommand> calls) {
        for (PendingCommand call = calls.poll(); call != null; call = calls.poll()) {
            ProtocolException failure = protocolFailure;
            call.fail(failure != null ? failure : broken(lost(call, true)));
        }
    }

    /** Returns what a call fails with: the Error that ended the session, if it was one. */
    private Throwable broken(ConnectionLostException lost) {
        Error error = breakdown;
        return error == null ? lost : error;
    }

    private void failOutbox() {
        for (PendingCommand call = outbox.poll(); call != null; call = outbox.poll()) {
            call.fail(broken(lost(call, false)));
        }
    }

    private ConnectionLostException lost(PendingCommand call, boolean mayHaveRun) {
        String what = mayHaveRun
                ? " ended while " + call.command.name() + " was in flight, which may have run: "
                : " had ended before " + call.command.name() + " was sent, which did not run: ";
        // A channel may be found closed before its handler has heard of it.
        String why = end == null ? CLOSED : end;
        return new ConnectionLostException("The connection to " + address + what + why, mayHaveRun);
    }

    /** Makes sure that one timer is set for the earliest deadline of all. */
    private void watch(PendingCommand call, ChannelHandlerContext ctx) {
        if (timeoutCheck == null || call.deadline() - nextTimeoutCheck < 0) {
            schedule(call.deadline(), ctx);
        }
    }

    private void schedule(long deadline, ChannelHandlerContext ctx) {
        if (timeoutCheck != null) {
            timeoutCheck.cancel(false);
        }
        nextTimeoutCheck = deadline;
        long delay = deadline - System.nanoTime();
        timeoutCheck = ctx.executor().schedule(() -> checkTimeouts(ctx), delay, TimeUnit.NANOSECONDS);
    }

    private void checkTimeouts(ChannelHandlerContext ctx) {
        timeoutCheck = null;
        long now = System.nanoTime();
        PendingCommand next = null;
        for (Deque<PendingCommand> calls : List.of(router.inFlight(), unanswered)) {
            for (PendingCommand call : calls) {
                if (call.deadline() - now <= 0) {
                    finish("it was closed since " + call.command.name() + " timed out", call);
                    return;
                }
                if (next == null || call.deadline() - next.deadline() < 0) {
                    next = call;
                }
            }
        }
        if (next != null) {
            schedule(next.deadline(), ctx);
        }
    }

    /** Runs {@code action} when the channel has closed, or at once when it has already. */
    void whenEnded(Runnable action) {
        context().channel().closeFuture().addListener(future -> action.run());
    }

    /** Returns what was wrong with what the server sent; null when that did not end the session. */
    @Nullable
    ProtocolException protocolFailure() {
        return protocolFailure;
    }

    /** Returns the last error that came without being asked for; null when there was none. */
    @Nullable
    Reply farewell() {
        return farewell;
    }

    boolean isOpen() {
        return end == null && context().channel().isActive();
    }

    /** Returns {@code host:port}; empty for a unix socket. */
    String localAddress() {
        return context().channel().localAddress() instanceof InetSocketAddress address && address.getAddress() != null
                ? address.getAddress().getHostAddress() + ":" + address.getPort()
                : "";
    }

    /** Returns the place in the channel that this handler took. */
    ChannelHandlerContext context() {
        ChannelHandlerContext ctx = context;
        if (ctx == null) {
            throw new IllegalStateException("The handler is not in a channel yet");
        }
        return ctx;
    }
}
