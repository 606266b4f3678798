package io.kvcompat.scenarios.server;

import io.kvcompat.client.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A plain connection: for bytes that no client sends, and for servers that end the connection at once. */
final class RawConnection {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private RawConnection() {}

    /**
     * Connects to a port of this machine, sends the bytes and returns all that comes until the server ends the connection.
     *
     * @param bytes one character for each byte
     */
    static String exchange(String host, Endpoint endpoint, String bytes) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(Math.toIntExact(LIMIT.toMillis()));
            socket.connect(new InetSocketAddress(host, endpoint.port()), Math.toIntExact(LIMIT.toMillis()));
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            return readAll(socket.getInputStream());
        }
    }

    private static String readAll(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                text.append((char) next);
            }
        } catch (SocketTimeoutException e) {
            text.append("(and the connection stays open)");
        } catch (SocketException e) {
            // The server ended the connection with bytes of ours unread.
        }
        return text.toString();
    }
}
