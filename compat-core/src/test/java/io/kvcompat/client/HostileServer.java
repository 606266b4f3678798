package io.kvcompat.client;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A peer that answers whatever a test wants, on a free port of the loopback interface. */
final class HostileServer implements AutoCloseable {
    /** What is done with a connection; it is closed when this returns. */
    interface Behaviour {
        void serve(Socket socket) throws IOException;
    }

    private static final int SECONDS_20 = 20_000;

    private final ServerSocket listener;
    private final AtomicInteger connections = new AtomicInteger();
    private final Queue<String> received = new ConcurrentLinkedQueue<>();

    HostileServer(Behaviour behaviour) {
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Thread acceptor = new Thread(() -> accept(behaviour), "hostile-server");
        acceptor.setDaemon(true);
        acceptor.start();
    }

    /** Returns a server that answers what it reads, read by read, with these texts in Latin-1, and then says no more. */
    static HostileServer answering(String... texts) {
        HostileServer[] self = new HostileServer[1];
        self[0] = new HostileServer(socket -> {
            OutputStream out = socket.getOutputStream();
            for (String text : texts) {
                self[0].read(socket);
                out.write(text.getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            }
            self[0].readToEnd(socket);
        });
        return self[0];
    }

    /** Reads once, and returns false at the end of the stream. */
    boolean read(Socket socket) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        int count = socket.getInputStream().read(buffer);
        if (count > 0) {
            received.add(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
        }
        return count > 0;
    }

    void readToEnd(Socket socket) throws IOException {
        boolean more = true;
        while (more) {
            more = read(socket);
        }
    }

    private void accept(Behaviour behaviour) {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                connections.incrementAndGet();
                Thread thread = new Thread(() -> serve(socket, behaviour), "hostile-connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                // Closed: the loop ends.
            }
        }
    }

    private static void serve(Socket socket, Behaviour behaviour) {
        try (socket) {
            socket.setSoTimeout(SECONDS_20);
            behaviour.serve(socket);
        } catch (IOException e) {
            // The client went away, as it may.
        }
    }

    Endpoint endpoint() {
        return Endpoint.tcp("127.0.0.1", listener.getLocalPort());
    }

    /** Returns all that was received so far, as Latin-1. */
    String received() {
        return String.join("", received);
    }

    int connections() {
        return connections.get();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
