package io.kvcompat.scenarios.server;

import io.kvcompat.client.Endpoint;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Plays a replica: takes the data set and then reads the commands that the primary tells its replicas. */
final class ReplicaConnection implements AutoCloseable {
    private static final int LIMIT_MILLIS = 20_000;

    private final Socket socket;
    private final InputStream in;

    private ReplicaConnection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    /** Attaches to a primary on this machine; returns when the whole data set has come. */
    static ReplicaConnection attach(Endpoint primary) throws IOException {
        Socket socket = new Socket();
        try {
            socket.setSoTimeout(LIMIT_MILLIS);
            socket.connect(new InetSocketAddress("127.0.0.1", primary.port()), LIMIT_MILLIS);
            socket.getOutputStream().write("PSYNC ? -1\r\n".getBytes(StandardCharsets.US_ASCII));
            ReplicaConnection replica = new ReplicaConnection(socket);
            replica.skipDataSet();
            return replica;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** Returns the next command with its arguments. */
    List<String> next() throws IOException {
        String head = line();
        while (!head.startsWith("*")) {
            head = line();
        }
        List<String> words = new ArrayList<>();
        for (int left = Integer.parseInt(head.substring(1)); left > 0; left--) {
            words.add(text(Integer.parseInt(line().substring(1))));
            line();
        }
        return words;
    }

    /** A replica that does not say that it can do without is sent its data set with the length before it. */
    private void skipDataSet() throws IOException {
        String head = line();
        if (!head.startsWith("+FULLRESYNC")) {
            throw new IOException("The primary did not begin to replicate: " + head);
        }
        while (!head.startsWith("$")) {
            head = line();
        }
        in.skipNBytes(Long.parseLong(head.substring(1)));
    }

    private String line() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The primary ended the connection");
            }
            if (next != '\r') {
                text.append((char) next);
            }
        }
        return text.toString();
    }

    private String text(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The primary ended the connection");
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
