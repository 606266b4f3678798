package io.kvcompat.bdd.proof;

import io.kvcompat.client.Endpoint;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Forwards connections to a server, and alters one reply on its way back when it is told to. */
final class AlteringProxy implements AutoCloseable {
    private static final int CONNECT_MILLIS = 2000;

    private final Endpoint server;
    private final ServerSocket listener;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Order order;

    /** What is to be altered: the first reply to exactly this command, sent as these bytes. */
    private record Order(byte[] command, Alteration alteration) {}

    AlteringProxy(Endpoint server) throws IOException {
        this.server = server;
        this.listener = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
        start("proxy-accept", this::accept);
    }

    Endpoint endpoint() {
        return Endpoint.tcp("127.0.0.1", listener.getLocalPort());
    }

    /** Alters the next reply to {@code command} that {@code alteration} fits. */
    void alterNext(byte[] command, Alteration alteration) {
        order = new Order(command, alteration);
    }

    /** Tells whether what was told has been done, and forgets it. */
    boolean altered() {
        boolean done = order == null;
        order = null;
        return done;
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listener.accept();
                Socket upstream = new Socket();
                upstream.connect(new InetSocketAddress(server.host(), server.port()), CONNECT_MILLIS);
                client.setTcpNoDelay(true);
                upstream.setTcpNoDelay(true);
                sockets.add(client);
                sockets.add(upstream);
                SentCommands sent = new SentCommands();
                start("proxy-commands", () -> commands(client, upstream, sent));
                start("proxy-replies", () -> replies(upstream, client, sent));
            }
        } catch (IOException e) {
            // Closed: the end of the proxy.
        }
    }

    private void commands(Socket client, Socket upstream, SentCommands sent) {
        pump(client, upstream, command -> {
            sent.sent(command);
            return Optional.of(command);
        });
    }

    private void replies(Socket upstream, Socket client, SentCommands sent) {
        pump(upstream, client, frame -> {
            byte[] command = sent.answeredBy(frame);
            Order now = order;
            if (command == null || now == null || !Arrays.equals(command, now.command())) {
                return Optional.of(frame);
            }
            Optional<byte[]> altered = now.alteration().alter(frame);
            if (altered.isPresent()) {
                order = null;
            }
            return altered.isPresent() ? altered : Optional.of(frame);
        });
    }

    /** What becomes of a frame on its way. */
    private interface Passage {
        Optional<byte[]> pass(byte[] frame);
    }

    private void pump(Socket from, Socket to, Passage passage) {
        try (from;
                to) {
            FrameReader frames = new FrameReader(new BufferedInputStream(from.getInputStream(), 1 << 16));
            OutputStream out = to.getOutputStream();
            for (byte[] frame = frames.next(); frame != null; frame = frames.next()) {
                Optional<byte[]> passed = passage.pass(frame);
                if (passed.isPresent()) {
                    out.write(passed.get());
                    out.flush();
                }
            }
        } catch (IOException e) {
            // One side has gone; closing both tells the other.
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
