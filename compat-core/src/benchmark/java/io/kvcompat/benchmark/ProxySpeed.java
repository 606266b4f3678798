package io.kvcompat.benchmark;

import io.kvcompat.client.Endpoint;
import io.kvcompat.proxy.Order;
import io.kvcompat.proxy.Proxy;
import io.kvcompat.proxy.ProxyConfig;
import io.kvcompat.proxy.ProxyReport;
import io.kvcompat.target.TargetSpec;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What redis-benchmark measures directly, through a plain relay and through the proxy in free order, in turns. */
final class ProxySpeed {
    private static final int ROUNDS = 5;

    private final Endpoint first;
    private final Endpoint second;

    ProxySpeed(Endpoint first, Endpoint second) {
        this.first = first;
        this.second = second;
    }

    /** What one run of redis-benchmark tells: requests a second, and the median latency in milliseconds. */
    record Measured(double rate, double p50) {}

    void print(PrintStream out) throws Exception {
        Path folder = Files.createTempDirectory("kvcompat-benchmark");
        try (Relay relay = new Relay(first.host(), first.port());
                Proxy proxy = Proxy.open(ProxyConfig.builder(targets(), folder.resolve("proxy"))
                        .order(Order.FREE)
                        .build())) {
            for (int pipeline : List.of(1, 16)) {
                print(out, pipeline, relay.port(), proxy.listening().port());
            }
            ProxyReport report = proxy.finish();
            out.println("proxy: " + report.status() + ", " + report.run().remarks());
        }
    }

    private List<TargetSpec> targets() {
        return List.of(
                new TargetSpec("one", "redis://" + first.address()),
                new TargetSpec("other", "redis://" + second.address()));
    }

    private void print(PrintStream out, int pipeline, int relay, int proxy) throws Exception {
        int[] ports = {first.port(), relay, proxy};
        Measured[][] all = new Measured[ports.length][ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            for (int way = 0; way < ports.length; way++) {
                Measured one = measure(ports[way], pipeline, pipeline == 1 ? 60_000 : 400_000);
                if (one == null) {
                    out.println("redis-benchmark is not on the PATH");
                    return;
                }
                if (round >= 0) {
                    all[way][round] = one;
                }
            }
        }
        double[] rates = Arrays.stream(all)
                .mapToDouble(way -> median(Arrays.stream(way).mapToDouble(Measured::rate)))
                .toArray();
        double[] p50 = Arrays.stream(all)
                .mapToDouble(way -> median(Arrays.stream(way).mapToDouble(Measured::p50)))
                .toArray();
        double[] ratios = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            ratios[i] = all[2][i].rate() / all[1][i].rate();
        }
        out.printf(
                Locale.ROOT,
                "redis-benchmark -c 50 -P %d, median of %d: direct %,.0f/s p50 %.2f ms, relay %,.0f/s p50 %.2f ms,"
                        + " proxy %,.0f/s p50 %.2f ms; proxy to relay %.2f, added p50 %.2f times the relay's%n",
                pipeline,
                ROUNDS,
                rates[0],
                p50[0],
                rates[1],
                p50[1],
                rates[2],
                p50[2],
                median(Arrays.stream(ratios)),
                (p50[2] - p50[0]) / (p50[1] - p50[0]));
    }

    private static double median(java.util.stream.DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    static @Nullable Measured measure(int port, int pipeline, int requests) throws Exception {
        String text = redisBenchmark(port, pipeline, requests, "SET");
        for (String line : text.split("\n", -1)) {
            String[] fields = line.replace("\"", "").split(",", -1);
            if (fields.length > 4 && fields[0].equals("SET")) {
                return new Measured(Double.parseDouble(fields[1]), Double.parseDouble(fields[4]));
            }
        }
        return null;
    }

    static String redisBenchmark(int port, int pipeline, int requests, String test) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(
                            "redis-benchmark",
                            "-p",
                            Integer.toString(port),
                            "-c",
                            "50",
                            "-P",
                            Integer.toString(pipeline),
                            "-n",
                            Integer.toString(requests),
                            "-r",
                            "100000",
                            "-t",
                            test.toLowerCase(Locale.ROOT),
                            "--csv")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return text;
        } catch (IOException e) {
            return "";
        }
    }
}
