package io.kvcompat.internal.wire;

import io.kvcompat.client.Endpoint;
import io.kvcompat.internal.redisson.PemFiles;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.socket.nio.NioDomainSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/** Opens channels to one target. */
final class Connector {
    private final Endpoint endpoint;
    private final Duration timeout;
    private final SocketAddress address;
    private final @Nullable SslContext tls;

    Connector(Endpoint endpoint, Duration timeout) {
        this.endpoint = endpoint;
        this.timeout = timeout;
        // Resolved once, as the platform's resolver would hold up the event loop.
        this.address = endpoint.unixSocket()
                ? UnixDomainSocketAddress.of(endpoint.host())
                : new InetSocketAddress(endpoint.host(), endpoint.port());
        this.tls = endpoint.tls() == null ? null : context(endpoint.tls());
    }

    private static SslContext context(Endpoint.Tls tls) {
        SslContextBuilder builder = SslContextBuilder.forClient();
        Path caFile = tls.caFile();
        Path certificateFile = tls.certificateFile();
        Path keyFile = tls.keyFile();
        if (caFile != null) {
            builder.trustManager(PemFiles.trust(caFile));
        }
        if (certificateFile != null && keyFile != null) {
            builder.keyManager(PemFiles.identity(certificateFile, keyFile));
        }
        if (!tls.verifyHost()) {
            builder.endpointIdentificationAlgorithm(null);
        }
        try {
            return builder.build();
        } catch (SSLException e) {
            throw new IllegalArgumentException("TLS cannot be set up: " + e.getMessage(), e);
        }
    }

    ChannelFuture connect(EventLoop loop, ChannelHandler handler) {
        Bootstrap bootstrap = new Bootstrap()
                .group(loop)
                .channel(endpoint.unixSocket() ? NioDomainSocketChannel.class : NioSocketChannel.class)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) timeout.toMillis())
                .handler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        if (tls != null) {
                            channel.pipeline().addLast(tlsHandler(channel, tls));
                        }
                        channel.pipeline().addLast(handler);
                    }
                });
        if (!endpoint.unixSocket()) {
            bootstrap.option(ChannelOption.TCP_NODELAY, true);
        }
        return bootstrap.connect(address);
    }

    private SslHandler tlsHandler(Channel channel, SslContext context) {
        SslHandler handler = context.newHandler(channel.alloc(), endpoint.host(), endpoint.port());
        handler.setHandshakeTimeoutMillis(timeout.toMillis());
        if (endpoint.tls() != null && endpoint.tls().verifyHost()) {
            SSLParameters parameters = handler.engine().getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            handler.engine().setSSLParameters(parameters);
        }
        return handler;
    }
}
