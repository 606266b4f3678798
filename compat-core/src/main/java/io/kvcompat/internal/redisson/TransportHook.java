package io.kvcompat.internal.redisson;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPipeline;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redisson.client.NettyHook;
import org.redisson.client.handler.CommandBatchEncoder;
import org.redisson.client.handler.CommandDecoder;
import org.redisson.client.handler.CommandEncoder;
import org.redisson.client.handler.CommandsQueue;
import org.redisson.client.handler.ConnectionWatchdog;
import org.redisson.client.handler.ErrorsLoggingHandler;
import org.redisson.client.handler.RedisConnectionHandler;

/**
 * Takes over a channel that Redisson is about to open: what encodes, queues, decodes and re-sends commands is
 * replaced by our own handler. TLS and {@link RedisConnectionHandler}, which reports that the channel is open, stay.
 */
final class TransportHook implements NettyHook {
    private static final List<Class<? extends ChannelHandler>> REPLACED = List.of(
            ConnectionWatchdog.class,
            CommandEncoder.class,
            CommandBatchEncoder.class,
            CommandsQueue.class,
            CommandDecoder.class,
            ErrorsLoggingHandler.class);

    private final ExchangeHandler exchanges;
    private final boolean unixSocket;
    private volatile @Nullable Channel channel;

    TransportHook(ExchangeHandler exchanges, boolean unixSocket) {
        this.exchanges = exchanges;
        this.unixSocket = unixSocket;
    }

    @Override
    public void afterBoostrapInitialization(Bootstrap bootstrap) {
        if (unixSocket) {
            bootstrap.resolver(UnixSocketResolver.GROUP);
            // Redisson sets them for whatever it does not know; a unix socket has none of them.
            bootstrap.option(ChannelOption.SO_KEEPALIVE, null);
            bootstrap.option(ChannelOption.TCP_NODELAY, null);
        }
    }

    @Override
    public void afterChannelInitialization(Channel opened) {
        ChannelPipeline pipeline = opened.pipeline();
        if (pipeline.get(RedisConnectionHandler.class) == null) {
            throw unexpectedPipeline(RedisConnectionHandler.class, pipeline);
        }
        for (Class<? extends ChannelHandler> type : REPLACED) {
            ChannelHandler handler = pipeline.get(type);
            if (handler == null) {
                throw unexpectedPipeline(type, pipeline);
            }
            pipeline.remove(handler);
        }
        pipeline.addLast(exchanges);
        channel = opened;
    }

    private static IllegalStateException unexpectedPipeline(Class<?> missing, ChannelPipeline pipeline) {
        return new IllegalStateException("This is not the Redisson that kvcompat was made for: no "
                + missing.getSimpleName() + " in its channel, only " + pipeline.names());
    }

    ExchangeHandler exchanges() {
        return exchanges;
    }

    /** Returns the channel that is being opened; null while there is none. */
    @Nullable
    Channel channel() {
        return channel;
    }
}
