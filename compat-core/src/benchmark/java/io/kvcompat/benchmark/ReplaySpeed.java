package io.kvcompat.benchmark;

import io.kvcompat.client.Endpoint;
import io.kvcompat.proxy.Order;
import io.kvcompat.proxy.Proxy;
import io.kvcompat.proxy.ProxyConfig;
import io.kvcompat.proxy.ProxyReport;
import io.kvcompat.proxy.ReplayConfig;
import io.kvcompat.proxy.TrafficReplay;
import io.kvcompat.target.TargetSpec;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** How fast recorded traffic is played again, beside how fast redis-benchmark sends the same. */
final class ReplaySpeed {
    private static final int COMMANDS = 500_000;

    private final Endpoint endpoint;
    private final List<TargetSpec> targets;

    ReplaySpeed(Endpoint endpoint) {
        this.endpoint = endpoint;
        this.targets = List.of(new TargetSpec("one", "redis://" + endpoint.address()));
    }

    /** Records what redis-benchmark sends, and plays it again as fast as the target answers. */
    void print(PrintStream out) throws Exception {
        Path folder = Files.createTempDirectory("kvcompat-benchmark");
        Path recording = folder.resolve("traffic.kvc");
        double direct = 0;
        try (Proxy proxy = Proxy.open(ProxyConfig.builder(targets, folder.resolve("record"))
                .order(Order.FREE)
                .record(recording)
                .build())) {
            ProxySpeed.redisBenchmark(proxy.listening().port(), 64, COMMANDS, "SET");
            proxy.finish();
        }
        for (int i = 0; i < 3; i++) {
            ProxySpeed.Measured measured = ProxySpeed.measure(endpoint.port(), 64, COMMANDS);
            direct = Math.max(direct, measured == null ? 0 : measured.rate());
        }
        ProxyReport[] report = new ProxyReport[1];
        TreeMap<Double, Double> rates = new TreeMap<>();
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            report[0] = TrafficReplay.run(
                    new ReplayConfig(
                            recording,
                            ProxyConfig.builder(targets, folder.resolve("replay-" + i))
                                    .order(Order.FREE)
                                    .build(),
                            true,
                            0,
                            1,
                            1,
                            null),
                    started -> {});
            double seconds = (System.nanoTime() - start) / 1e9;
            rates.put(report[0].status().commands() / seconds, seconds);
        }
        out.printf(
                Locale.ROOT,
                "replay to one target, compared with the recording: best of 3 %,.0f commands a second (%s);"
                        + " redis-benchmark -c 50 -P 64 sent %,.0f%n",
                rates.lastKey(),
                report[0].status(),
                direct);
    }
}
