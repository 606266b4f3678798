package io.kvcompat.benchmark;

import io.kvcompat.client.Endpoint;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The least that a client can do: bytes out, one bulk string in. */
final class PlainSocket implements AutoCloseable {
    static final String KEY = "benchmark";
    static final int VALUE_LENGTH = 32;
    private static final byte[] GET =
            ("*2\r\n$3\r\nGET\r\n$" + KEY.length() + "\r\n" + KEY + "\r\n").getBytes(StandardCharsets.US_ASCII);
    private static final int REPLY_LENGTH = ("$" + VALUE_LENGTH + "\r\n").length() + VALUE_LENGTH + 2;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] batch;
    private final int size;

    /** Connects, to send {@code size} commands in each write. */
    PlainSocket(Endpoint endpoint, int size) throws IOException {
        socket = new Socket(endpoint.host(), endpoint.port());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(10_000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = socket.getOutputStream();
        this.size = size;
        batch = new byte[GET.length * size];
        for (int i = 0; i < size; i++) {
            System.arraycopy(GET, 0, batch, i * GET.length, GET.length);
        }
    }

    /** Sends one batch and reads its replies. */
    void exchange() throws IOException {
        out.write(batch);
        byte[] replies = in.readNBytes(size * REPLY_LENGTH);
        if (replies.length < size * REPLY_LENGTH || replies[0] != '$') {
            throw new EOFException("Not the replies that were expected");
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
