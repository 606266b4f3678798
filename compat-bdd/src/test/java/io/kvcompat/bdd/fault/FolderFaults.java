package io.kvcompat.bdd.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.result.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Folders that cannot be written, that others have, and that vanish; disks that are full; memory that is used up. */
final class FolderFaults {
    private static final String FOLDER = "the folder for reports";
    private static final String DISK = "the disk";
    private static final String MEMORY = "memory";
    /** In blocks of 512 bytes: more than the report of a target takes, and less than a page. */
    private static final String SMALL_FILES = "ulimit -f 60; exec \"$@\"";

    private FolderFaults() {}

    static List<Fault> all() {
        List<Fault> all = new ArrayList<>(List.of(
                Fault.of(FOLDER, "is a file", 2, "is a file; name a folder by --out", bench -> {
                    bench.file("out", "");
                    return bench.run(bench.feature(), bench.both());
                }),
                Fault.of(
                        FOLDER,
                        "is below a file",
                        2,
                        "Cannot write reports to /dev/null/out",
                        bench -> bench.run(bench.feature(), bench.both(), "--out", "/dev/null/out")),
                Fault.of(FOLDER, "is taken by another run", 2, "Another run writes its reports to", bench -> {
                    return taken(bench.out(), () -> bench.run(bench.feature(), bench.both()));
                }),
                Fault.of(FOLDER, "is taken by another run, for diff", 2, "Another run writes its reports to", bench -> {
                    bench.run(bench.feature(), bench.both());
                    return taken(
                            bench.folder().resolve("other"),
                            () -> bench.cli(
                                    "diff",
                                    bench.out().resolve("a.json").toString(),
                                    bench.out().resolve("b.json").toString(),
                                    "--out",
                                    bench.folder().resolve("other").toString()));
                }),
                Fault.of(
                                FOLDER,
                                "has the reports of a run that came to its end, and the next is killed",
                                2,
                                "is incomplete: the run that wrote it did not come to its end",
                                FolderFaults::killedRerun)
                        .slowly(),
                Fault.of(FOLDER, "is removed in mid-run", 0, "SAME", bench -> {
                    Ending ending = whileBlocked(bench, () -> delete(bench.out()));
                    assertThat(bench.out())
                            .isDirectoryContaining("glob:**/a.json")
                            .isDirectoryContaining("glob:**/index.html")
                            .isDirectoryContaining("glob:**/cucumber.json");
                    return ending;
                }),
                Fault.of(FOLDER, "becomes a file in mid-run", 2, "what there is of the reports is in ", bench -> {
                    Ending ending = whileBlocked(bench, () -> {
                        delete(bench.out());
                        bench.file("out", "");
                    });
                    Path kept = Path.of(ending.err().strip().replaceAll("(?s).*reports is in ", ""));
                    assertThat(kept)
                            .isDirectoryContaining("glob:**/a.json")
                            .isDirectoryContaining("glob:**/index.html");
                    assertThat(ending.out()).contains("SAME");
                    delete(kept);
                    return ending;
                }),
                Fault.of(
                        FOLDER,
                        "of kept runs is a file",
                        2,
                        "history",
                        bench -> bench.run(
                                bench.feature(),
                                bench.both(),
                                "--history",
                                bench.file("history", "").toString())),
                Fault.of(
                                DISK,
                                "takes no file over 30 KB, so no page",
                                2,
                                "cannot be written: ",
                                bench -> bench.jvm(
                                        SMALL_FILES,
                                        List.of("-XX:-UsePerfData"),
                                        bench.arguments(bench.feature(), bench.both())))
                        .slowly(),
                Fault.of(
                                DISK,
                                "is full in mid-run, so nothing more can be recorded",
                                2,
                                "cannot be written: ",
                                bench -> bench.jvm(
                                        SMALL_FILES,
                                        List.of("-XX:-UsePerfData"),
                                        bench.arguments(large(bench), bench.both())))
                        .slowly(),
                Fault.of(
                                MEMORY,
                                "1,000 sessions in 64 MB",
                                3,
                                "OutOfMemoryError: Java heap space",
                                bench -> bench.jvm(
                                        "exec \"$@\"",
                                        List.of("-Xmx64m"),
                                        bench.arguments(sessions(bench), List.of("a=" + Bench.at(bench.first())))))
                        .slowly(),
                Fault.of(
                                MEMORY,
                                "messages come for ever, with 128 MB",
                                3,
                                "no longer answers since the scenario",
                                bench -> {
                                    try (FaultProxy proxy = new FaultProxy(
                                            bench.second().endpoint(), NetworkFault.FLOOD, Bench.TRIGGER)) {
                                        return bench.jvm(
                                                "exec \"$@\"",
                                                List.of("-Xmx128m"),
                                                bench.arguments(
                                                        bench.feature(),
                                                        List.of(
                                                                "a=" + Bench.at(bench.first()),
                                                                "b=" + Bench.at(proxy.port()))));
                                    }
                                })
                        .slowly()));
        Stream.of("accept", "known", "impact")
                .forEach(command -> all.add(Fault.of(
                        "a file to be written",
                        "is in a folder that is not there, for " + command,
                        2,
                        "there is no folder",
                        bench -> bench.cli(named(bench, command)))));
        return all;
    }

    private static String[] named(Bench bench, String command) {
        String file = bench.folder().resolve("no/such/file").toString();
        return switch (command) {
            case "accept" -> {
                // Replies that come twice differ, so that there is something to accept.
                bench.behind(NetworkFault.TWICE, Bench.TRIGGER, "--resp", "2");
                yield new String[] {
                    "accept",
                    "--report",
                    bench.out().resolve("diff.json").toString(),
                    "--known",
                    file,
                    "--owner",
                    "me",
                    "--reason",
                    "checked",
                    "--expires",
                    "2099-01-31"
                };
            }
            case "known" -> new String[] {"known", "--from", "redis:7.2", "--to", "valkey:9.1", "--out", file};
            default ->
                new String[] {
                    "impact",
                    "--info",
                    bench.file("info.txt", "redis_version:7.2.6\n").toString(),
                    "--as",
                    "redis:7.2",
                    "--out",
                    file
                };
        };
    }

    /** Does something that may fail. */
    @FunctionalInterface
    private interface Deed {
        void run() throws IOException;
    }

    /** Runs a feature that waits, does something meanwhile, and lets it go on. */
    private static Ending whileBlocked(Bench bench, Deed deed) throws Exception {
        Path feature = bench.feature("waits.feature", List.of("SET k v", "BLPOP q 30"));
        CompletableFuture<Ending> run = new CompletableFuture<>();
        FaultProxy.start(() -> run.complete(bench.run(feature, bench.both(), "--resp", "2")));
        Waiting.forBlocked(bench, bench.first());
        deed.run();
        push(bench);
        return run.get(60, java.util.concurrent.TimeUnit.SECONDS);
    }

    private static void push(Bench bench) {
        for (var server : List.of(bench.first(), bench.second())) {
            try (Session session = bench.client().connect(server.endpoint(), io.kvcompat.client.Protocol.RESP2)) {
                session.call(Command.of("RPUSH", "q", "go on"));
            }
        }
    }

    private static Ending killedRerun(Bench bench) throws Exception {
        assertThat(bench.run(bench.feature(), bench.both(), "--resp", "2").exitCode())
                .isZero();
        assertThat(bench.out()).isDirectoryContaining("glob:**/index.html");
        Path feature = bench.feature("waits.feature", List.of("BLPOP q 0"));
        Process run =
                bench.start("exec \"$@\"", List.of(), Map.of(), bench.arguments(feature, bench.both(), "--resp", "2"));
        Waiting.forBlocked(bench, bench.first());
        run.destroyForcibly().waitFor();
        for (String stale :
                List.of("index.html", "badge.json", "diff.json", "summary.md", "junit.xml", "cucumber.html")) {
            assertThat(bench.out().resolve(stale)).doesNotExist();
        }
        String report = bench.out().resolve("a.json").toString();
        return bench.cli("diff", report, report);
    }

    /** Ten scenarios with values as long as reports keep. */
    private static Path large(Bench bench) {
        return bench.feature(
                "large.feature",
                IntStream.range(0, 40)
                        .mapToObj(i -> "SET k " + "x".repeat(4000) + "\nGET k")
                        .toList());
    }

    private static Path sessions(Bench bench) {
        return bench.feature(
                "sessions.feature",
                List.of(
                        "PING",
                        IntStream.range(0, 1000)
                                .mapToObj(i -> "S" + i + "> ECHO " + "x".repeat(3000))
                                .collect(Collectors.joining("\n")),
                        "PING"));
    }

    /** Does something while another run has a folder. */
    private static Ending taken(Path folder, java.util.function.Supplier<Ending> deed) {
        OutputFolder taken = OutputFolder.claim(folder);
        try {
            return deed.get();
        } finally {
            taken.close();
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
