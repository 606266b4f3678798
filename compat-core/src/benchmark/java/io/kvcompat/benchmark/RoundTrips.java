package io.kvcompat.benchmark;

import io.kvcompat.client.Client;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/** One GET at a time: the latency that is recorded, beside the one that a plain socket sees. */
final class RoundTrips {
    private static final int ROUNDS = 20;
    private static final int CALLS = 5_000;

    private final Endpoint endpoint;
    private final Client client;

    RoundTrips(Endpoint endpoint, Client client) {
        this.endpoint = endpoint;
        this.client = client;
    }

    void print(PrintStream out) throws Exception {
        Command get = Command.of("GET", PlainSocket.KEY);
        long[] plain = new long[ROUNDS];
        long[] recorded = new long[ROUNDS];
        long[] called = new long[ROUNDS];
        try (Session session = client.connect(endpoint, Protocol.RESP2);
                PlainSocket socket = new PlainSocket(endpoint, 1)) {
            session.call(Command.of("SET", PlainSocket.KEY, "v".repeat(PlainSocket.VALUE_LENGTH)));
            // The first round of each is the warm-up.
            for (int round = -1; round < ROUNDS; round++) {
                long[] ofSocket = new long[CALLS];
                long[] ofChannel = new long[CALLS];
                long[] ofCaller = new long[CALLS];
                for (int i = 0; i < CALLS; i++) {
                    long start = System.nanoTime();
                    socket.exchange();
                    ofSocket[i] = System.nanoTime() - start;
                }
                for (int i = 0; i < CALLS; i++) {
                    long start = System.nanoTime();
                    ofChannel[i] = session.call(get).latencyNanos();
                    ofCaller[i] = System.nanoTime() - start;
                }
                if (round >= 0) {
                    plain[round] = median(ofSocket);
                    recorded[round] = median(ofChannel);
                    called[round] = median(ofCaller);
                }
            }
        }
        out.printf(
                Locale.ROOT,
                "round trip p50, median of %d rounds: plain socket %.1f us, recorded %.1f us (ratio %.2f), seen by the"
                        + " caller %.1f us (ratio %.2f)%n",
                ROUNDS,
                median(plain) / 1e3,
                median(recorded) / 1e3,
                ratio(recorded, plain),
                median(called) / 1e3,
                ratio(called, plain));
    }

    /** Returns the median of the rounds' ratios, so that a slow stretch of the machine hits both sides. */
    static double ratio(long[] above, long[] below) {
        double[] ratios = new double[above.length];
        for (int i = 0; i < above.length; i++) {
            ratios[i] = (double) above[i] / below[i];
        }
        Arrays.sort(ratios);
        return ratios[ratios.length / 2];
    }

    static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
