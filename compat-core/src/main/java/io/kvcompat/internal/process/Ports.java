package io.kvcompat.internal.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Finds TCP ports of the loopback interface that nobody listens on. */
public final class Ports {
    /** Above the well-known ones, and low enough that the cluster bus (port + 10000) stays below the ephemeral ports. */
    private static final int FIRST = 11_000;

    private static final int COUNT = 11_000;
    private static final int BUS = 10_000;

    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(COUNT));

    private Ports() {}

    /**
     * Returns a port on which nobody listens now, nor on the port 10000 above it, where a server in cluster mode
     * opens its bus. The same port is not returned twice in a row, so that threads do not race for it.
     *
     * @throws IllegalStateException when there is none
     */
    public static int free() {
        for (int tried = 0; tried < COUNT; tried++) {
            int port = FIRST + Math.floorMod(NEXT.getAndIncrement(), COUNT);
            if (isFree(port) && isFree(port + BUS)) {
                return port;
            }
        }
        throw new IllegalStateException("No free port between " + FIRST + " and " + (FIRST + COUNT - 1));
    }

    /**
     * Goes on somewhere else: whoever took a port between our look and the server's may be another run, which would
     * take the next ones just as well.
     */
    public static void goElsewhere() {
        NEXT.addAndGet(ThreadLocalRandom.current().nextInt(COUNT / 4, 3 * COUNT / 4));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
