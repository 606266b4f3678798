package io.kvcompat.bdd.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.LaneComparison;
import io.kvcompat.diff.TargetPair;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.reply.Reply;
import io.kvcompat.reproduction.Reproduction;
import io.kvcompat.reproduction.Reproduction.Form;
import io.kvcompat.result.Exchange;
import io.kvcompat.run.RunListener;
import io.kvcompat.run.RunReport;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each reproduction of a run, done on both servers, gives the two replies that its difference shows. */
@Timeout(value = 25, unit = TimeUnit.MINUTES) // of every feature there are thousands
class ReproductionsIT {
    private static final String REDIS = "launch:redis:7.2";
    private static final String VALKEY = "launch:valkey:9.0";

    /** Those with sessions that listen, track and block among them; every feature with -Dproof.features=…. */
    private static final String FEATURES = System.getProperty(
            "proof.features",
            "classpath:features/commands/string,classpath:features/commands/generic,classpath:features/pubsub");

    @TempDir
    private static Path out;

    private static RunReport report;
    private static Client client;
    private static Target redis;
    private static Target valkey;

    @BeforeAll
    static void run() {
        report = SuiteRunner.run(
                List.of("redis=" + REDIS, "valkey=" + VALKEY),
                List.of(FEATURES.split(",")),
                "2,3",
                out,
                RunListener.NONE);
        client = Client.create();
        redis = open("redis", REDIS);
        valkey = open("valkey", VALKEY);
    }

    @AfterAll
    static void close() {
        redis.close();
        valkey.close();
        client.close();
    }

    private static Target open(String name, String spec) {
        return Targets.open(new TargetSpec(name, spec), Set.of(Protocol.RESP2, Protocol.RESP3), client);
    }

    private static List<Difference> withForm(Form... forms) {
        return report.diff().differences().stream()
                .filter(difference ->
                        List.of(forms).contains(reproduction(difference).form()))
                // CatalogueReproductionsIT starts them so.
                .filter(difference ->
                        !String.valueOf(reproduction(difference).note()).startsWith("on servers started with"))
                .toList();
    }

    private static Reproduction reproduction(Difference difference) {
        return Objects.requireNonNull(difference.reproduction());
    }

    @Test
    void each_reproduction_gives_the_two_replies_shown() throws Exception {
        Map<String, Exchange> ours =
                RecordedSteps.read(Objects.requireNonNull(report.reports().get("redis")));
        Map<String, Exchange> theirs =
                RecordedSteps.read(Objects.requireNonNull(report.reports().get("valkey")));
        TargetPair pair =
                new TargetPair(report.headers().get(0), report.headers().get(1), KnownDifferences.none());
        List<Difference> differences = withForm(Form.REDIS_CLI, Form.SCRIPT);
        List<String> wrong = new ArrayList<>();
        for (Difference difference : differences) {
            String key = RecordedSteps.key(difference.protocol(), difference.scenario(), difference.step());
            List<Exchange> left = played(redis, difference, ours.get(key));
            List<Exchange> right = played(valkey, difference, theirs.get(key));
            List<Difference> again =
                    LaneComparison.compare(pair, difference.scenario(), difference.protocol(), left, right, false);
            if (!shown(again).equals(shown(List.of(difference)))) {
                wrong.add(difference.id() + "\n  shown " + shown(List.of(difference)) + "\n  seen  " + shown(again)
                        + "\n" + reproduction(difference).text());
            }
        }
        assertThat(wrong)
                .as("%d wrong of %d played", wrong.size(), differences.size())
                .isEmpty();
        assertThat(differences).hasSizeGreaterThan(100);
        assertThat(withForm(Form.SCRIPT)).hasSizeGreaterThan(10);
    }

    private static String shown(List<Difference> differences) {
        return String.join(
                "; ",
                differences.stream()
                        .map(one -> one.baselineText() + " | " + one.otherText())
                        .toList());
    }

    /** Returns the exchange with what came back this time; none for a frame that did not come. */
    private static List<Exchange> played(Target target, Difference difference, @Nullable Exchange recorded)
            throws Exception {
        List<Reply> replies;
        try (CleanServer server = CleanServer.of(client, target)) {
            replies =
                    ReproductionPlayer.play(client, server.endpoint(), difference.protocol(), reproduction(difference));
        }
        if (recorded == null || recorded.isPush() && replies.isEmpty()) {
            return List.of();
        }
        return List.of(new Exchange(
                recorded.step(),
                recorded.session(),
                recorded.command(),
                replies,
                recorded.failure(),
                0,
                recorded.policy()));
    }

    @Test
    void a_script_runs_in_a_shell() throws Exception {
        Optional<String> cli = Stream.of("redis-cli", "valkey-cli")
                .filter(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))))
                .findFirst();
        assumeThat(cli).as("a redis-cli on the PATH").isPresent();
        Difference difference = withForm(Form.SCRIPT).stream()
                .filter(one -> one.otherText().contains("__keyevent@0__:expired"))
                .findFirst()
                .orElseThrow();

        assertThat(shell(cli.orElseThrow(), difference, redis)).contains("\"__keyevent@0__:del\"");
        assertThat(shell(cli.orElseThrow(), difference, valkey)).contains("\"__keyevent@0__:expired\"");
    }

    private static String shell(String cli, Difference difference, Target target) throws Exception {
        Path script = Files.writeString(
                out.resolve("reproduce.sh"), reproduction(difference).text());
        try (CleanServer server = CleanServer.of(client, target)) {
            ProcessBuilder builder = new ProcessBuilder(
                            "sh",
                            script.toString(),
                            "-p",
                            String.valueOf(server.endpoint().port()))
                    .redirectErrorStream(true);
            builder.environment().put("CLI", cli);
            Process process = builder.start();
            String printed =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return printed;
        }
    }
}
