package io.kvcompat.target;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;

/** What came of waiting for a server that is being started. */
enum Readiness {
    /** It answers PING. */
    READY,
    /** It has ended. */
    ENDED,
    /** It did not answer in time. */
    SILENT,
    /** Another server answers on its port. */
    STRANGER;

    private static final int CONNECT_MILLIS = 1_000;
    private static final int ANSWER_MILLIS = 2_000;
    private static final long PAUSE_MILLIS = 10;

    /**
     * Waits until a server answers PING, or can no longer be expected to.
     *
     * @param directory the server's working directory, by which it is told from any other
     * @param alive whether its process still runs
     * @param background tells of a number that a server gives as that of its process whether it is one in the background
     */
    static Readiness await(int port, Path directory, Duration limit, BooleanSupplier alive, LongPredicate background) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < deadline) {
            Readiness answer = ask(port, directory, background);
            if (!alive.getAsBoolean()) {
                return ENDED;
            }
            if (answer != SILENT) {
                return answer;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return SILENT;
            }
        }
        return SILENT;
    }

    private static Readiness ask(int port, Path directory, LongPredicate background) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            socket.getOutputStream()
                    .write("PING\r\nCONFIG GET dir\r\nINFO server\r\n".getBytes(StandardCharsets.US_ASCII));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String pong = String.valueOf(in.readLine());
            // One that was started with a password is ready too; one that still loads answers -LOADING.
            if (!pong.equals("+PONG") && !pong.startsWith("-NOAUTH")) {
                return SILENT;
            }
            if (!"*2".equals(in.readLine())) {
                // It does not tell: another kind of server, or one with a password.
                return READY;
            }
            // $3, dir, the length of the path, the path.
            for (int line = 0; line < 3; line++) {
                in.readLine();
            }
            // Two JVMs may have found the same port free: the slower server is about to end.
            if (!directory.toString().equals(in.readLine())) {
                return STRANGER;
            }
            // What started it may not be seen to have ended yet.
            return background.test(processId(in)) ? ENDED : READY;
        } catch (IOException notYet) {
            return SILENT;
        }
    }

    /** Returns the number of the server's process as INFO tells it; 0 where it does not. */
    private static long processId(BufferedReader in) throws IOException {
        String first = String.valueOf(in.readLine());
        int left = first.matches("\\$[0-9]{1,6}") ? Integer.parseInt(first.substring(1)) : 0;
        while (left > 0) {
            String line = String.valueOf(in.readLine());
            if (line.matches("process_id:[0-9]{1,18}")) {
                return Long.parseLong(line.substring("process_id:".length()));
            }
            left -= line.length() + 2;
        }
        return 0;
    }
}
