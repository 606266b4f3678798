package io.kvcompat.scenarios.payload;

import io.kvcompat.client.ConnectFailedException;
import io.kvcompat.client.Endpoint;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/**
 * A plain connection to a server that the suite launched, for what no client sends: lengths that are announced and not
 * kept, and values that are streamed without being held.
 */
final class StreamingConnection implements AutoCloseable {
    static final String CLOSED = "closed";

    private static final int TIMEOUT_MILLIS = 30_000;
    private static final int LONGEST_LINE = 1024;
    private static final byte[] CHUNK = new byte[1 << 16];

    private final Socket socket = new Socket();
    private final InputStream in;
    private final OutputStream out;
    private boolean broken;

    StreamingConnection(Endpoint endpoint) {
        try {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.connect(new InetSocketAddress(endpoint.host(), endpoint.port()), TIMEOUT_MILLIS);
            in = new BufferedInputStream(socket.getInputStream());
            out = socket.getOutputStream();
        } catch (IOException e) {
            throw new ConnectFailedException("Cannot connect to " + endpoint.address() + ": " + e.getMessage());
        }
    }

    /** Sends bytes as they are; that the server has closed the connection shows in {@link #line}. */
    void send(String text) {
        write(text.getBytes(StandardCharsets.ISO_8859_1), text.length());
    }

    /** Sends that many zero bytes, holding none of them; stops when the server closes the connection. */
    void sendZeros(long count) {
        for (long left = count; left > 0 && !broken; left -= CHUNK.length) {
            write(CHUNK, (int) Math.min(left, CHUNK.length));
        }
    }

    private void write(byte[] bytes, int length) {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            broken = true;
        }
    }

    /** Returns the next line that the server sends, {@value #CLOSED} when it closes instead, or {@code timeout}. */
    String line() {
        StringBuilder line = new StringBuilder();
        try {
            int next = in.read();
            while (next >= 0 && next != '\n' && line.length() < LONGEST_LINE) {
                if (next != '\r') {
                    line.append((char) next);
                }
                next = in.read();
            }
            return next < 0 && line.isEmpty() ? CLOSED : line.toString();
        } catch (SocketTimeoutException e) {
            return "timeout";
        } catch (IOException e) {
            return CLOSED;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // It is of no use any more.
        }
    }
}
