package io.kvcompat.run;

import io.kvcompat.client.Endpoint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One address behind which servers come and go, as after a restart or a failover. */
final class Relay implements AutoCloseable {
    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Endpoint behind;

    Relay(Endpoint behind) throws IOException {
        this.behind = behind;
        start(() -> {
            while (true) {
                accept(listening.accept());
            }
        });
    }

    private void accept(Socket client) throws IOException {
        Socket server = new Socket(behind.host(), behind.port());
        open.add(client);
        open.add(server);
        start(() -> copy(client, server));
        start(() -> copy(server, client));
    }

    private static void copy(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                // One side has ended.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    String spec(int database) {
        return "redis://127.0.0.1:" + listening.getLocalPort() + "/" + database;
    }

    /** Puts another server there, as if the one before had ended. */
    void put(Endpoint other) throws IOException {
        behind = other;
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        put(behind);
    }
}
