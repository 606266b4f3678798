package io.kvcompat.benchmark;

import io.kvcompat.client.Client;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** GETs with 256 in flight: throughput beside that of a plain socket and of redis-benchmark. */
final class Pipelines {
    private static final int IN_FLIGHT = 256;
    private static final int ROUNDS = 20;
    private static final int BATCHES = 400;
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final Endpoint endpoint;
    private final Client client;

    Pipelines(Endpoint endpoint, Client client) {
        this.endpoint = endpoint;
        this.client = client;
    }

    void print(PrintStream out) throws Exception {
        long[] plain = new long[ROUNDS];
        long[] ours = new long[ROUNDS];
        try (Session session = client.connect(endpoint, Protocol.RESP2);
                PlainSocket socket = new PlainSocket(endpoint, IN_FLIGHT)) {
            session.call(Command.of("SET", PlainSocket.KEY, "v".repeat(PlainSocket.VALUE_LENGTH)));
            for (int round = -5; round < ROUNDS; round++) {
                long ofSocket = socket(socket);
                long ofSession = session(session);
                if (round >= 0) {
                    plain[round] = ofSocket;
                    ours[round] = ofSession;
                }
            }
        }
        out.printf(
                Locale.ROOT,
                "pipelined GET, %d in flight, median of %d rounds: plain socket %,.0f/s, session %,.0f/s (ratio %.2f)%n",
                IN_FLIGHT,
                ROUNDS,
                perSecond(RoundTrips.median(plain)),
                perSecond(RoundTrips.median(ours)),
                RoundTrips.ratio(plain, ours));
        out.println("redis-benchmark -P " + IN_FLIGHT + " -c 1: " + redisBenchmark());
    }

    private static double perSecond(long nanos) {
        return BATCHES * IN_FLIGHT * 1e9 / nanos;
    }

    private static long socket(PlainSocket socket) throws IOException {
        long start = System.nanoTime();
        for (int i = 0; i < BATCHES; i++) {
            socket.exchange();
        }
        return System.nanoTime() - start;
    }

    private static long session(Session session) throws InterruptedException {
        Command get = Command.of("GET", PlainSocket.KEY);
        Semaphore window = new Semaphore(IN_FLIGHT);
        long start = System.nanoTime();
        for (int i = 0; i < BATCHES * IN_FLIGHT; i++) {
            window.acquire();
            session.send(get, TIMEOUT).whenComplete((answer, failure) -> window.release());
        }
        if (!window.tryAcquire(IN_FLIGHT, TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("Not every GET was answered");
        }
        return System.nanoTime() - start;
    }

    private String redisBenchmark() throws InterruptedException {
        try {
            Process process = new ProcessBuilder(
                            "redis-benchmark",
                            "-p",
                            Integer.toString(endpoint.port()),
                            "-c",
                            "1",
                            "-P",
                            Integer.toString(IN_FLIGHT),
                            "-n",
                            Integer.toString(BATCHES * IN_FLIGHT),
                            "-q",
                            "GET",
                            PlainSocket.KEY)
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                String last = reader.lines().reduce("", (before, line) -> line.isBlank() ? before : line);
                process.waitFor(30, TimeUnit.SECONDS);
                return last.substring(last.lastIndexOf('\r') + 1);
            }
        } catch (IOException e) {
            return "not on the PATH";
        }
    }
}
