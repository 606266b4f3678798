package io.kvcompat.internal.redisson;

import io.kvcompat.client.ClientException;
import io.kvcompat.client.ClientOptions;
import io.kvcompat.client.ConnectFailedException;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.EventExecutor;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Opens sessions over channels of Redisson's low-level client; all sessions share a few daemon threads.
 *
 * <p>Safe for use by several threads.
 */
public final class RedissonTransport {
    private final ClientOptions options;
    private final UntakenFrames untaken;
    private final EventLoopGroup group;
    private final ChannelOpener opener;
    private final Set<RedissonSession> sessions = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** Returns a transport with the given limits; its threads start when the first session is opened. */
    public RedissonTransport(ClientOptions options) {
        this.options = options;
        this.untaken = new UntakenFrames(options.maxUntakenBytes());
        int threads = Math.min(4, Runtime.getRuntime().availableProcessors());
        this.group = new MultiThreadIoEventLoopGroup(
                threads, new DefaultThreadFactory("kvcompat", true), NioIoHandler.newFactory());
        this.opener = new ChannelOpener(group);
    }

    /**
     * Connects, agrees on the protocol, selects the database and returns the session.
     *
     * @throws ConnectFailedException when any of this fails, or the transport is closed
     */
    public Session connect(Endpoint endpoint, Protocol protocol) {
        if (closed) {
            throw new ConnectFailedException("Cannot connect to " + endpoint.address() + ": the client is closed");
        }
        long deadline = System.nanoTime() + options.connectTimeout().toNanos();
        ConnectFailures failures = new ConnectFailures(endpoint, options.connectTimeout());
        PushQueue pushes = new PushQueue(untaken);
        ExchangeHandler exchanges = opener.open(
                endpoint, () -> new ExchangeHandler(endpoint.address(), options, pushes), deadline, failures);
        RedissonSession session = new RedissonSession(protocol, options, pushes, exchanges);
        try {
            new Handshake(endpoint, session, exchanges, failures, deadline).run();
        } catch (ClientException e) {
            session.close();
            throw e;
        }
        sessions.add(session);
        exchanges.whenEnded(() -> sessions.remove(session));
        if (closed) {
            session.close();
        }
        return session;
    }

    /** Closes every session and ends the threads. Never throws. */
    public void close() {
        closed = true;
        sessions.forEach(RedissonSession::close);
        opener.close();
        group.shutdownGracefully(0, 2, TimeUnit.SECONDS);
        for (EventExecutor executor : group) {
            if (executor.inEventLoop()) {
                return;
            }
        }
        try {
            group.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
