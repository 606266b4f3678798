package io.kvcompat.internal.redisson;

import io.kvcompat.client.ConnectFailedException;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Endpoint.Tls;
import io.netty.channel.Channel;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.socket.nio.NioDomainSocketChannel;
import io.netty.resolver.DefaultAddressResolverGroup;
import io.netty.util.HashedWheelTimer;
import io.netty.util.NetUtil;
import io.netty.util.Timer;
import io.netty.util.concurrent.ImmediateEventExecutor;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.redisson.client.RedisClient;
import org.redisson.client.RedisClientConfig;
import org.redisson.config.Protocol;
import org.redisson.config.SslVerificationMode;
import org.redisson.misc.RedisURI;

/** Opens channels through Redisson's low-level client, which is told nothing that would make it send a command. */
final class ChannelOpener {
    private final EventLoopGroup group;
    /** Redisson wants one; its thread starts with the first time-out, which never comes. */
    private final Timer timer = new HashedWheelTimer();

    ChannelOpener(EventLoopGroup group) {
        this.group = group;
    }

    /** Opens a channel to the first address of the host that answers. */
    ExchangeHandler open(
            Endpoint endpoint, Supplier<ExchangeHandler> handlers, long deadline, ConnectFailures failures) {
        if (endpoint.unixSocket()) {
            RedisClientConfig config = config(endpoint);
            config.setAddress(new RedisURI("redis+uds", endpoint.host(), 0));
            config.setSocketChannelClass(NioDomainSocketChannel.class);
            return open(config, new TransportHook(handlers.get(), true), deadline, failures);
        }
        ConnectFailedException failure = null;
        for (InetAddress address : resolve(endpoint.host(), deadline, failures)) {
            RedisClientConfig config = config(endpoint);
            config.setAddress(
                    new InetSocketAddress(address, endpoint.port()),
                    new RedisURI(endpoint.tls() == null ? "redis" : "rediss", endpoint.host(), endpoint.port()));
            try {
                return open(config, new TransportHook(handlers.get(), false), deadline, failures);
            } catch (ConnectFailedException e) {
                failure = failure == null ? e : failure;
            }
        }
        throw failure != null ? failure : failures.because("the host name has no address");
    }

    void close() {
        timer.stop();
    }

    private RedisClientConfig config(Endpoint endpoint) {
        RedisClientConfig config = new RedisClientConfig();
        config.setGroup(group);
        // For listeners, of which there are none; the event loops would refuse them once they end, and log that.
        config.setExecutor(ImmediateEventExecutor.INSTANCE);
        config.setTimer(timer);
        config.setResolverGroup(DefaultAddressResolverGroup.INSTANCE);
        config.setTcpNoDelay(true);
        config.setProtocol(Protocol.RESP2);
        config.setPingConnectionInterval(0);
        Tls tls = endpoint.tls();
        if (tls != null) {
            config.setSslVerificationMode(tls.verifyHost() ? SslVerificationMode.STRICT : SslVerificationMode.CA_ONLY);
            Path caFile = tls.caFile();
            if (caFile != null) {
                config.setSslTrustManagerFactory(PemFiles.trust(caFile));
            }
            Path certificateFile = tls.certificateFile();
            Path keyFile = tls.keyFile();
            if (certificateFile != null && keyFile != null) {
                config.setSslKeyManagerFactory(PemFiles.identity(certificateFile, keyFile));
            }
        }
        return config;
    }

    private ExchangeHandler open(
            RedisClientConfig config, TransportHook hook, long deadline, ConnectFailures failures) {
        long nanos = Math.max(TimeUnit.MILLISECONDS.toNanos(1), deadline - System.nanoTime());
        config.setConnectTimeout((int) Math.min(Integer.MAX_VALUE, TimeUnit.NANOSECONDS.toMillis(nanos)));
        config.setNettyHook(hook);
        try {
            RedisClient.create(config).connectAsync().toCompletableFuture().get(nanos, TimeUnit.NANOSECONDS);
            return hook.exchanges();
        } catch (ExecutionException e) {
            close(hook.channel());
            throw failures.of(e);
        } catch (TimeoutException e) {
            close(hook.channel());
            throw failures.because(failures.timedOut());
        } catch (InterruptedException e) {
            close(hook.channel());
            Thread.currentThread().interrupt();
            throw failures.because("interrupted");
        }
    }

    private static void close(@Nullable Channel channel) {
        if (channel != null) {
            channel.close();
        }
    }

    /** Resolves a name on a thread of its own, as the platform's resolver knows no time-out. */
    private static List<InetAddress> resolve(String host, long deadline, ConnectFailures failures) {
        CompletableFuture<List<InetAddress>> addresses = new CompletableFuture<>();
        Runnable lookup = () -> {
            try {
                addresses.complete(List.of(InetAddress.getAllByName(host)));
            } catch (Exception e) {
                addresses.completeExceptionally(e);
            }
        };
        if (NetUtil.createByteArrayFromIpAddressString(host) != null) {
            lookup.run();
        } else {
            Thread thread = new Thread(lookup, "kvcompat-resolve");
            thread.setDaemon(true);
            thread.start();
        }
        try {
            return addresses.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw failures.of(e);
        } catch (TimeoutException e) {
            throw failures.because("the host name was not resolved in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failures.because("interrupted");
        }
    }
}
