package io.kvcompat.client;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where and how a server is reached.
 *
 * @param host host name or address; the path of the socket where {@code unixSocket}
 * @param port 1 to 65535; 0 for a unix socket
 * @param unixSocket whether {@code host} is the path of a unix socket
 * @param tls how to encrypt; null for a plain connection
 * @param username the ACL user; null for the default user
 * @param password null for none; never printed
 * @param database the database selected on opening, 0 or more
 */
public record Endpoint(
        String host,
        int port,
        boolean unixSocket,
        @Nullable Tls tls,
        @Nullable String username,
        @Nullable String password,
        int database) {

    /**
     * TLS settings.
     *
     * @param caFile PEM file with the certificates to trust; null for those of the Java platform
     * @param certificateFile PEM file with the client's certificate chain; null for none
     * @param keyFile PEM file with the client's PKCS#8 private key; null for none
     * @param verifyHost whether the certificate must be for {@code host}; the chain is always verified
     */
    public record Tls(
            @Nullable Path caFile,
            @Nullable Path certificateFile,
            @Nullable Path keyFile,
            boolean verifyHost) {}

    /** Returns a plain TCP endpoint without credentials, database 0. */
    public static Endpoint tcp(String host, int port) {
        return new Endpoint(host, port, false, null, null, null, 0);
    }

    /**
     * Reads {@code redis://[user:pass@]host[:port][/db]}, {@code rediss://…?ca=FILE&cert=FILE&key=FILE&verify-host=false}
     * or {@code redis+uds://[user:pass@]/path/of.sock[?db=N]}; {@code valkey}, {@code valkeys} and {@code valkey+uds} alike.
     *
     * @throws IllegalArgumentException when it is malformed; the message says what and never holds the password
     */
    public static Endpoint parse(String uri) {
        return EndpointUri.parse(uri);
    }

    /** Returns this endpoint with another database. */
    public Endpoint withDatabase(int other) {
        return new Endpoint(host, port, unixSocket, tls, username, password, other);
    }

    /** Returns {@code host:port} or the socket's path, without credentials. */
    public String address() {
        return unixSocket ? host : (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    /** Returns the URI form with the password masked. */
    @Override
    public String toString() {
        return EndpointUri.print(this);
    }
}
