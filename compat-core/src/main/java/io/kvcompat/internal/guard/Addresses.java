package io.kvcompat.internal.guard;

import io.kvcompat.client.Endpoint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;

/** Tells whether two addresses are spellings of one. */
final class Addresses {
    private Addresses() {}

    static boolean areSame(Endpoint one, Endpoint other) {
        return canonical(one).equals(canonical(other));
    }

    private static String canonical(Endpoint endpoint) {
        try {
            if (endpoint.unixSocket()) {
                return Path.of(endpoint.host()).toRealPath().toString();
            }
            InetAddress address = InetAddress.getByName(endpoint.host());
            return (address.isLoopbackAddress() ? "loopback" : address.getHostAddress()) + ":" + endpoint.port();
        } catch (UnknownHostException e) {
            return endpoint.address();
        } catch (IOException e) {
            return endpoint.host();
        }
    }
}
