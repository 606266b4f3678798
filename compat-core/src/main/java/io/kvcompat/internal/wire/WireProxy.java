package io.kvcompat.internal.wire;

import io.kvcompat.internal.redisson.PemFiles;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerDomainSocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Listens for clients, and opens a connection to each target for each of them.
 *
 * <p>Safe for use by several threads.
 */
public final class WireProxy implements AutoCloseable {
    private static final int BACKLOG = 4096;
    /** How long a target that a connection could not be opened to is left alone. */
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final WireOptions options;
    private final List<Upstream> upstreams;
    private final List<Connector> connectors = new ArrayList<>();
    private final CommandTable table;
    private final Observer observer;
    private final EventLoopGroup acceptor = group(1, "kvcompat-accept");
    private final EventLoopGroup group;
    private final @Nullable SslContext tls;
    private final @Nullable ConnectionTurns turns;
    private final @Nullable Barrier barrier;
    private final Set<ClientConnection> connections = ConcurrentHashMap.newKeySet();
    private final AtomicLong sequence = new AtomicLong();
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong[] pausedUntil;
    private @Nullable Channel listening;

    /** Is told of connections; called on event loops, it must not block. */
    public interface Observer {
        /**
         * Takes note of a client.
         *
         * @return what sees the connection; null to carry it to the answering target alone
         */
        @Nullable
        Witness accepted(String client);

        /** Takes note that a target is no longer compared at all, and why. */
        void down(int link, String reason);

        /** Takes note that the answering target could not be reached. */
        void unreachable(String reason);
    }

    /** Makes a proxy that does not listen yet. */
    public WireProxy(WireOptions options, List<Upstream> upstreams, CommandTable table, Observer observer) {
        this.options = options;
        this.upstreams = List.copyOf(upstreams);
        this.table = table;
        this.observer = observer;
        this.group = group(options.strict() ? 1 : options.threads(), "kvcompat-proxy");
        upstreams.forEach(one -> connectors.add(new Connector(one.endpoint(), options.connectTimeout())));
        this.pausedUntil = new AtomicLong[upstreams.size()];
        for (int i = 0; i < pausedUntil.length; i++) {
            pausedUntil[i] = new AtomicLong(System.nanoTime());
        }
        this.tls = tls(options);
        EventLoop first = group.next();
        this.turns = options.strict() ? new ConnectionTurns(this, options.shadowTimeout()) : null;
        this.barrier = options.strict() ? new Barrier(first, this.upstreams, connectors) : null;
        if (turns != null) {
            first.scheduleAtFixedRate(turns::check, 50, 50, TimeUnit.MILLISECONDS);
        }
    }

    private static EventLoopGroup group(int threads, String name) {
        return new MultiThreadIoEventLoopGroup(
                threads, new DefaultThreadFactory(name, true), NioIoHandler.newFactory());
    }

    private static @Nullable SslContext tls(WireOptions options) {
        Path certificate = options.certificateFile();
        Path key = options.keyFile();
        if (certificate == null || key == null) {
            return null;
        }
        try {
            return SslContextBuilder.forServer(PemFiles.identity(certificate, key))
                    .build();
        } catch (SSLException e) {
            throw new IllegalArgumentException("TLS cannot be set up: " + e.getMessage(), e);
        }
    }

    /**
     * Begins to listen.
     *
     * @param host a host or address; null where {@code socket} is given
     * @param port a port; 0 for any that is free
     * @param socket the path of a unix socket; null for TCP
     * @return the port; 0 for a unix socket
     * @throws IllegalArgumentException when it cannot
     */
    public int listen(@Nullable String host, int port, @Nullable Path socket) {
        SocketAddress address = socket != null
                ? UnixDomainSocketAddress.of(socket)
                : host == null ? new InetSocketAddress(port) : new InetSocketAddress(host, port);
        ServerBootstrap bootstrap = new ServerBootstrap()
                .group(acceptor, group)
                .channel(socket != null ? NioServerDomainSocketChannel.class : NioServerSocketChannel.class)
                .childOption(ChannelOption.AUTO_READ, false)
                .childOption(ChannelOption.ALLOW_HALF_CLOSURE, true)
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        accept(channel, socket != null);
                    }
                });
        if (socket == null) {
            bootstrap
                    .option(ChannelOption.SO_BACKLOG, BACKLOG)
                    .option(ChannelOption.SO_REUSEADDR, true)
                    .childOption(ChannelOption.TCP_NODELAY, true);
        }
        try {
            Channel open = bootstrap.bind(address).sync().channel();
            listening = open;
            return open.localAddress() instanceof InetSocketAddress bound ? bound.getPort() : 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalArgumentException("Interrupted", e);
        } catch (Exception e) {
            throw new IllegalArgumentException(
                    "Cannot listen on " + (socket != null ? socket : host + ":" + port) + ": " + e.getMessage(), e);
        }
    }

    private void accept(Channel channel, boolean unixSocket) {
        Witness witness = observer.accepted(
                unixSocket
                        ? "unix socket"
                        : String.valueOf(channel.remoteAddress()).replaceFirst("^.*/", ""));
        if (tls != null) {
            channel.pipeline().addLast(tls.newHandler(channel.alloc()));
        }
        boolean compared = witness != null;
        channel.pipeline()
                .addLast(new ClientConnection(
                        this,
                        channel.eventLoop(),
                        witness == null ? Unseen.INSTANCE : witness,
                        compared,
                        compared ? turns : null));
    }

    WireOptions options() {
        return options;
    }

    CommandTable table() {
        return table;
    }

    int upstreams() {
        return upstreams.size();
    }

    Connector connector(int index) {
        return connectors.get(index);
    }

    Barrier barrier() {
        if (barrier == null) {
            throw new IllegalStateException("Only strict order has a barrier");
        }
        return barrier;
    }

    List<Link> links(ClientConnection connection, boolean compared) {
        List<Link> links = new ArrayList<>(upstreams.size());
        for (int i = 0; i < upstreams.size(); i++) {
            boolean leads = i == options.leader();
            boolean used = compared && upstreams.get(i).down() == null && pausedUntil[i].get() - System.nanoTime() <= 0;
            if (leads || used) {
                links.add(new Link(connection, i, upstreams.get(i), leads));
            }
        }
        return links;
    }

    long next() {
        return sequence.incrementAndGet();
    }

    /** Returns how many commands were sent so far. */
    public long commands() {
        return sequence.get();
    }

    /** Returns how many clients are connected. */
    public int connections() {
        return connections.size();
    }

    long waiting() {
        return waiting.get();
    }

    void add(long bytes) {
        waiting.addAndGet(bytes);
    }

    void opened(ClientConnection connection) {
        connections.add(connection);
    }

    void closed(ClientConnection connection) {
        connections.remove(connection);
    }

    void unreachable(String reason) {
        observer.unreachable(upstreams.get(options.leader()).name() + ": " + reason);
    }

    /** Takes note that a connection of a target that does not answer was lost, or never came about. */
    void lost(int index, boolean opened, String reason) {
        if (options.strict() && !opened) {
            takeDown(index, reason);
        } else if (options.strict()) {
            // One connection that the server ended is no server that is gone.
            connectors
                    .get(index)
                    .connect(group.next(), new ChannelInboundHandlerAdapter())
                    .addListener(tried -> {
                        ((ChannelFuture) tried).channel().close();
                        if (!tried.isSuccess()) {
                            takeDown(index, reason);
                        }
                    });
        } else if (!opened) {
            pausedUntil[index].set(System.nanoTime() + PAUSE_NANOS);
        }
    }

    /** Ends the comparison with a target on every connection, as what it has missed cannot be made up for. */
    void takeDown(int index, String reason) {
        if (index != options.leader() && upstreams.get(index).takeDown(reason)) {
            observer.down(index, reason);
            connections.forEach(connection -> connection.loop().execute(() -> connection.cut(index, reason)));
        }
    }

    /** Ends the comparison with a target, for a reason that was found elsewhere. */
    public void giveUp(int index, String reason) {
        takeDown(index, reason);
    }

    /** Takes no more clients. */
    public void stopListening() {
        Channel open = listening;
        if (open != null) {
            open.close().awaitUninterruptibly(2000);
            listening = null;
        }
    }

    /** Takes no more clients, ends the connections of those that are there, and the threads. Never throws. */
    @Override
    public void close() {
        stopListening();
        connections.forEach(ClientConnection::close);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(3);
        try {
            while (!connections.isEmpty() && System.nanoTime() < deadline) {
                Thread.sleep(10);
            }
            if (barrier != null) {
                barrier.close();
            }
            acceptor.shutdownGracefully(0, 1, TimeUnit.SECONDS);
            group.shutdownGracefully(0, 1, TimeUnit.SECONDS);
            group.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sees nothing of a connection that is carried to the answering target alone. */
    private enum Unseen implements Witness {
        INSTANCE;

        @Override
        public void opened(int link, SocketAddress leaders, SocketAddress others) {}

        @Override
        public void sent(Call call) {}

        @Override
        public @Nullable Request requestFor(Call call, int link) {
            return null;
        }

        @Override
        public @Nullable Request more(Call call, int link) {
            return null;
        }

        @Override
        public void done(Call call) {}

        @Override
        public void push(int link, Frame frame) {}

        @Override
        public void cut(int link, String reason) {}

        @Override
        public void closed() {}
    }
}
