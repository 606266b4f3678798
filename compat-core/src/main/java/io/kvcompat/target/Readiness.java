package io.kvcompat.target;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits until a server that is being started answers PING. */
final class Readiness {
    private static final int CONNECT_MILLIS = 1_000;
    private static final int ANSWER_MILLIS = 2_000;
    private static final long PAUSE_MILLIS = 10;

    private Readiness() {}

    /**
     * Returns whether the server answered PING within {@code limit}; false as soon as {@code alive} says that it has
     * ended.
     */
    static boolean await(int port, Duration limit, BooleanSupplier alive) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < deadline && alive.getAsBoolean()) {
            if (answers(port)) {
                // Somebody else may have answered while ours ended because the port was taken.
                return alive.getAsBoolean();
            }
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            String answer = new String(in.readNBytes(5), StandardCharsets.US_ASCII);
            // One that was started with a password is ready too; one that still loads answers -LOADING.
            return answer.equals("+PONG") || answer.equals("-NOAU");
        } catch (IOException notYet) {
            return false;
        }
    }
}
