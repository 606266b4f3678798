package io.kvcompat.scenarios.pubsub;

import io.kvcompat.client.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A subscriber on a plain socket that reads its confirmation and then nothing until {@link #drain}. */
final class SilentSubscriber implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 10_000;

    private final Socket socket;

    private SilentSubscriber(Socket socket) {
        this.socket = socket;
    }

    static SilentSubscriber open(Endpoint endpoint, String channel) throws IOException {
        Socket socket = new Socket();
        try {
            // Little room in the kernel, so that the server's own buffer fills soon.
            socket.setReceiveBufferSize(4_096);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.connect(new InetSocketAddress(endpoint.host(), endpoint.port()), TIMEOUT_MILLIS);
            socket.getOutputStream().write(("SUBSCRIBE " + channel + "\r\n").getBytes(StandardCharsets.US_ASCII));
            String confirmation = "*3\r\n$9\r\nsubscribe\r\n$" + channel.length() + "\r\n" + channel + "\r\n:1\r\n";
            byte[] read = socket.getInputStream().readNBytes(confirmation.length());
            if (!new String(read, StandardCharsets.US_ASCII).equals(confirmation)) {
                throw new IOException("Not confirmed: " + new String(read, StandardCharsets.US_ASCII));
            }
            return new SilentSubscriber(socket);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** Reads to the end of the connection and returns how many bytes still came. */
    long drain() throws IOException {
        byte[] buffer = new byte[65_536];
        long total = 0;
        InputStream in = socket.getInputStream();
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
            }
        } catch (SocketException e) {
            // A reset is an end of the connection too.
            return total;
        }
        return total;
    }

    /** Ends the connection from this side. */
    void hangUp() throws IOException {
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
