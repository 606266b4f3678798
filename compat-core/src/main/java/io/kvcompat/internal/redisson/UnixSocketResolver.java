package io.kvcompat.internal.redisson;

import io.netty.channel.unix.DomainSocketAddress;
import io.netty.resolver.AbstractAddressResolver;
import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.List;

/**
 * Turns the address of a unix socket as Redisson gives it, which only Netty's native transports know, into that of
 * the Java platform, which needs no native library.
 */
final class UnixSocketResolver extends AbstractAddressResolver<SocketAddress> {
    static final AddressResolverGroup<SocketAddress> GROUP = new AddressResolverGroup<>() {
        @Override
        protected AddressResolver<SocketAddress> newResolver(EventExecutor executor) {
            return new UnixSocketResolver(executor);
        }
    };

    private UnixSocketResolver(EventExecutor executor) {
        super(executor, SocketAddress.class);
    }

    @Override
    protected boolean doIsResolved(SocketAddress address) {
        return !(address instanceof DomainSocketAddress);
    }

    @Override
    protected void doResolve(SocketAddress unresolved, Promise<SocketAddress> promise) {
        promise.setSuccess(UnixDomainSocketAddress.of(((DomainSocketAddress) unresolved).path()));
    }

    @Override
    protected void doResolveAll(SocketAddress unresolved, Promise<List<SocketAddress>> promise) {
        promise.setSuccess(List.of(UnixDomainSocketAddress.of(((DomainSocketAddress) unresolved).path())));
    }
}
