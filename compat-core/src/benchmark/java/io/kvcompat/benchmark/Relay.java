package io.kvcompat.benchmark;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/** A plain TCP relay: passes bytes on as they come and looks at none of them. */
final class Relay implements AutoCloseable {
    private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(
            Math.min(4, Runtime.getRuntime().availableProcessors()), NioIoHandler.newFactory());
    private final Channel listening;

    Relay(String host, int port) throws InterruptedException {
        this.listening = new ServerBootstrap()
                .group(group)
                .channel(NioServerSocketChannel.class)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(ChannelOption.AUTO_READ, false)
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel client) {
                        connect(client, host, port);
                    }
                })
                .bind("127.0.0.1", 0)
                .sync()
                .channel();
    }

    private static void connect(Channel client, String host, int port) {
        Channel server = new Bootstrap()
                .group(client.eventLoop())
                .channel(NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .handler(new Passing(client))
                .connect(host, port)
                .addListener(done -> client.config().setAutoRead(true))
                .channel();
        client.pipeline().addLast(new Passing(server));
    }

    int port() {
        return ((InetSocketAddress) listening.localAddress()).getPort();
    }

    @Override
    public void close() {
        listening.close();
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }

    private static final class Passing extends ChannelInboundHandlerAdapter {
        private final Channel to;

        Passing(Channel to) {
            this.to = to;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            to.writeAndFlush(bytes, to.voidPromise());
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            to.close();
        }
    }
}
