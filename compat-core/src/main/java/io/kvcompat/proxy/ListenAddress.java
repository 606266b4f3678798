package io.kvcompat.proxy;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the proxy listens.
 *
 * @param host a host name or address; empty for a unix socket
 * @param port 0 for any that is free, up to 65535
 * @param socket the path of a unix socket; null for TCP
 * @param certificateFile PEM file with the certificates that clients are shown; null for a plain connection
 * @param keyFile PEM file with the key to them; null for a plain connection
 */
public record ListenAddress(
        String host,
        int port,
        @Nullable Path socket,
        @Nullable Path certificateFile,
        @Nullable Path keyFile) {

    /** Returns any free port of the loopback address, without TLS. */
    public static ListenAddress loopback() {
        return new ListenAddress("127.0.0.1", 0, null, null, null);
    }

    /**
     * Reads {@code HOST:PORT}, {@code :PORT}, {@code PORT} or {@code unix:/path/of.sock}.
     *
     * @throws IllegalArgumentException when it is malformed; the message shows a right one
     */
    public static ListenAddress parse(String text) {
        if (text.startsWith("unix:") && text.length() > 5) {
            return new ListenAddress("", 0, Path.of(text.substring(5)), null, null);
        }
        int colon = text.lastIndexOf(':');
        String port = text.substring(colon + 1);
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new IllegalArgumentException(
                    "Not an address to listen on: " + text + "; write 127.0.0.1:6399, or unix:/tmp/proxy.sock");
        }
        String host = colon <= 0 ? "127.0.0.1" : text.substring(0, colon);
        if (host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        }
        return new ListenAddress(host, Integer.parseInt(port), null, null, null);
    }

    /** Returns this address with TLS towards the clients. */
    public ListenAddress withTls(Path certificates, Path key) {
        return new ListenAddress(host, port, socket, certificates, key);
    }

    ListenAddress on(int bound) {
        return new ListenAddress(host, bound, socket, certificateFile, keyFile);
    }

    /** Returns the URL that clients connect to. */
    public String url() {
        if (socket != null) {
            return "redis+uds://" + socket.toAbsolutePath();
        }
        String reached = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
        return (certificateFile == null ? "redis://" : "rediss://")
                + (reached.contains(":") ? "[" + reached + "]" : reached) + ":" + port;
    }
}
