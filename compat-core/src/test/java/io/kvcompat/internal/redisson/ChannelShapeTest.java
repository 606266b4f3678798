package io.kvcompat.internal.redisson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.client.ClientOptions;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.RealServers;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.redisson.client.handler.RedisConnectionHandler;

/** The channel that Redisson opens is as this transport expects it: it must be looked at anew with every Redisson. */
@Timeout(30)
class ChannelShapeTest {
    @Test
    void nothing_of_redisson_is_left_but_what_reports_the_open_channel() {
        EventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
        ChannelOpener opener = new ChannelOpener(group);
        try {
            Endpoint endpoint = RealServers.redis().endpoint(Protocol.RESP2);
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            ExchangeHandler exchanges = opener.open(
                    endpoint,
                    () -> new ExchangeHandler(
                            "test", ClientOptions.defaults(), new PushQueue(new UntakenFrames(1 << 20))),
                    deadline,
                    new ConnectFailures(endpoint, Duration.ofSeconds(10)));
            Channel channel = exchanges.context().channel();
            List<Class<?>> handlers = StreamSupport.stream(channel.pipeline().spliterator(), false)
                    .<Class<?>>map(entry -> entry.getValue().getClass())
                    .toList();
            assertThat(handlers).containsExactly(RedisConnectionHandler.class, ExchangeHandler.class);
            assertThat(channel).isInstanceOf(NioSocketChannel.class);
            assertThat(channel.config().getOption(ChannelOption.TCP_NODELAY)).isTrue();
            exchanges.end("the test is over");
        } finally {
            opener.close();
            group.shutdownGracefully(0, 1, TimeUnit.SECONDS);
        }
    }

    @Test
    void another_shape_is_refused_with_the_reason() {
        TransportHook hook = new TransportHook(
                new ExchangeHandler("test", ClientOptions.defaults(), new PushQueue(new UntakenFrames(1 << 20))),
                false);
        Channel channel = new EmbeddedChannel(new ChannelHandler[0]);
        assertThatThrownBy(() -> hook.afterChannelInitialization(channel))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(
                        "This is not the Redisson that kvcompat was made for: no RedisConnectionHandler");
    }
}
