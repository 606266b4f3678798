package io.kvcompat.bdd.fault;

import io.kvcompat.client.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Forwards connections to a real server, byte by byte as they come, until its fault strikes: at once, or when a client
 * sends a text that was agreed on.
 */
final class FaultProxy implements AutoCloseable {
    private static final int CONNECT_MILLIS = 2000;

    private final Endpoint server;
    private final NetworkFault fault;
    private final String trigger;
    private final ServerSocket listener;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicInteger afterwards = new AtomicInteger();
    private volatile boolean struck;

    /**
     * @param trigger what a client sends when the fault is to strike; empty for at once
     */
    FaultProxy(Endpoint server, NetworkFault fault, String trigger) {
        this.server = server;
        this.fault = fault;
        this.trigger = trigger;
        this.struck = trigger.isEmpty();
        try {
            this.listener = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        start(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** A connection of a client through the proxy. */
    record Passage(Socket client, Socket server, boolean openedAfterwards) {
        void cut() throws IOException {
            client.close();
            server.close();
        }

        /** Ends the connection by a reset, which loses what is on its way. */
        void reset() throws IOException {
            client.setSoLinger(true, 0);
            cut();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listener.accept();
                sockets.add(client);
                boolean afterwards = struck;
                if (afterwards && !fault.takes(client, this.afterwards.incrementAndGet())) {
                    continue;
                }
                Socket upstream = new Socket();
                upstream.connect(new InetSocketAddress(server.host(), server.port()), CONNECT_MILLIS);
                sockets.add(upstream);
                Passage passage = new Passage(client, upstream, afterwards);
                start(() -> commands(passage));
                start(() -> replies(passage));
            }
        } catch (IOException e) {
            // Closed: the end of the proxy.
        }
    }

    private void commands(Passage passage) {
        pump(passage, passage.client(), passage.server(), bytes -> {
            if (!struck && new String(bytes, StandardCharsets.ISO_8859_1).contains(trigger)) {
                strike(passage);
            }
            return bytes;
        });
    }

    private void strike(Passage passage) throws IOException {
        struck = true;
        if (fault.refusesFromNowOn()) {
            listener.close();
        }
        for (Socket socket : fault.cutsAll() ? sockets : Set.<Socket>of()) {
            socket.close();
        }
        fault.strikes(passage);
    }

    private void replies(Passage passage) {
        pump(passage, passage.server(), passage.client(), bytes -> struck ? fault.alter(bytes, passage) : bytes);
    }

    /** What becomes of bytes on their way; null where they get lost. */
    private interface Through {
        byte @org.jspecify.annotations.Nullable [] pass(byte[] bytes) throws IOException;
    }

    private void pump(Passage passage, Socket from, Socket to, Through through) {
        byte[] buffer = new byte[1 << 16];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                byte[] passed = through.pass(java.util.Arrays.copyOf(buffer, count));
                if (passed != null) {
                    out.write(passed);
                    out.flush();
                }
            }
        } catch (IOException e) {
            // One side has gone; closing both tells the other.
        }
        try {
            passage.cut();
        } catch (IOException e) {
            // Gone already.
        }
    }

    static void start(Runnable task) {
        Thread thread = new Thread(task, "fault-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
