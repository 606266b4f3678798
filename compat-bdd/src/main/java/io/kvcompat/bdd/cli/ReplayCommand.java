package io.kvcompat.bdd.cli;

import io.kvcompat.bdd.config.Key;
import io.kvcompat.bdd.run.RunSettings;
import io.kvcompat.known.VerifiedPairs;
import io.kvcompat.profile.ServerProfiles;
import io.kvcompat.proxy.Order;
import io.kvcompat.proxy.ProxyConfig;
import io.kvcompat.proxy.ProxyReport;
import io.kvcompat.proxy.ReplayConfig;
import io.kvcompat.proxy.TrafficReplay;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays recorded traffic again. */
@Command(
        name = "replay",
        description =
                "Plays recorded traffic on servers and compares what they answer, with each other or with what was"
                        + " recorded.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  compat replay traffic.kvc --target a=launch:redis:7.2 --target b=launch:valkey:9.1",
            "  compat replay traffic.kvc --target b=redis://10.0.0.2 --against recorded",
            "  compat replay traffic.kvc --part 1/4 --out part-1",
            "",
            "See docs/use/recording.md."
        })
final class ReplayCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The recording.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call()
    private Path file;

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Option(
            names = "--target",
            paramLabel = "NAME=SPEC",
            description = "A server; give it again for each further one. Default: Redis 7.2 and Valkey 9.0, launched.")
    private List<String> targets = new ArrayList<>();

    @Option(
            names = "--against",
            paramLabel = "WHAT",
            description = "recorded compares each server with what was recorded, baseline all others with the first."
                    + " Default: baseline with several servers, recorded with one.")
    private @Nullable String against;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            description = "strict sends each command when the answer that came before it has come again; free keeps the"
                    + " order of each connection alone. Default: strict.")
    private Order order = Order.STRICT;

    @Option(
            names = "--speed",
            paramLabel = "N",
            description = "N times the original pace, 1 being that. Default: as fast as possible.")
    private double speed;

    @Option(names = "--part", paramLabel = "I/N", description = "Play only part I of N, connections divided by hash.")
    private String part = "1/1";

    @Option(names = "--rdb", paramLabel = "FILE", description = "The keys that launched servers begin with.")
    private @Nullable Path rdb;

    @Override
    public Integer call() {
        OptionLayer layer = new OptionLayer();
        judging.addTo(layer);
        RunSettings settings = RunSettings.of(
                config.below(layer.put(Key.TARGETS, "--target", targets).given()));
        boolean recorded = isAgainstRecorded(settings.targets().size());
        ProxyConfig proxy = ProxyConfig.builder(settings.targets(), settings.out())
                .order(order)
                .known(settings.knownDifferences())
                .verifiedPairs(VerifiedPairs.load(ReplayCommand.class.getClassLoader()))
                .profiles(ServerProfiles.load(ReplayCommand.class.getClassLoader()))
                .build();
        ReplayConfig replay = new ReplayConfig(file, proxy, recorded, speed, number(0), number(1), rdb);
        LiveLine[] live = new LiveLine[1];
        long began = System.nanoTime();
        ProxyReport report = TrafficReplay.run(replay, carrying -> {
            carrying.targetLines().forEach(spec.commandLine().getOut()::println);
            live[0] = new LiveLine(spec.commandLine().getOut(), Terminal.isTerminal(), carrying::status);
        });
        if (live[0] != null) {
            live[0].close();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        int code = ProxyOutcome.show(spec.commandLine(), report, settings.out(), settings.limits());
        spec.commandLine().getOut().println(String.format(Locale.ROOT, "played in %.1f s, reports included", seconds));
        return code;
    }

    private boolean isAgainstRecorded(int servers) {
        String what = against == null ? servers > 1 ? "baseline" : "recorded" : against.toLowerCase(Locale.ROOT);
        if (!what.equals("recorded") && !what.equals("baseline")) {
            throw new IllegalArgumentException("--against takes recorded or baseline, not " + against);
        }
        return what.equals("recorded");
    }

    private int number(int place) {
        String[] numbers = part.split("/", -1);
        if (numbers.length != 2 || !numbers[place].matches("\\d{1,6}")) {
            throw new IllegalArgumentException("Not a part: --part " + part + "; write 1/4");
        }
        return Integer.parseInt(numbers[place]);
    }
}
