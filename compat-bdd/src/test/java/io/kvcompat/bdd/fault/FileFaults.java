package io.kvcompat.bdd.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that are none, have no end, or hold what nobody expects: in place of every file that people name. */
final class FileFaults {
    private static final int MIB_20 = 20 << 20;

    /** What would keep a reader for ever; the others are played when all are asked for. */
    private static final List<String> QUICK = List.of("is /dev/zero", "is a pipe that nobody writes to");

    private FileFaults() {}

    /** Makes the file that is named. */
    @FunctionalInterface
    private interface Maker {
        Path make(Bench bench, String name) throws Exception;
    }

    /** Names the file to the command line. */
    @FunctionalInterface
    private interface Use {
        Ending use(Bench bench, Path file) throws Exception;
    }

    private static Map<String, Maker> makers() {
        Map<String, Maker> makers = new LinkedHashMap<>();
        makers.put("is missing", (bench, name) -> bench.folder().resolve(name));
        makers.put(
                "is a folder",
                (bench, name) -> Files.createDirectories(bench.folder().resolve(name)));
        makers.put("is /dev/zero", (bench, name) -> link(bench, name, "/dev/zero"));
        makers.put("is a pipe that nobody writes to", FileFaults::pipe);
        makers.put("is empty", (bench, name) -> bench.file(name, ""));
        makers.put("holds one word of 20 MB", (bench, name) -> bench.file(name, "x".repeat(MIB_20)));
        makers.put("holds bytes that are no text", (bench, name) -> bench.file(name, new byte[] {0, -1, -2, 10, -3}));
        makers.put("holds null", (bench, name) -> bench.file(name, "null\n"));
        makers.put("is nested 100,000 deep", (bench, name) -> bench.file(name, "[".repeat(100_000)));
        return makers;
    }

    private static Path link(Bench bench, String name, String to) throws IOException {
        return Files.createSymbolicLink(bench.folder().resolve(name), Path.of(to));
    }

    private static Path pipe(Bench bench, String name) throws IOException, InterruptedException {
        Path pipe = bench.folder().resolve(name);
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        if (made.waitFor() != 0) {
            throw new IOException("mkfifo failed");
        }
        return pipe;
    }

    static List<Fault> all() {
        List<Fault> all = new ArrayList<>();
        add(
                all,
                "compat.yaml",
                "compat.yaml",
                (bench, file) -> bench.cli(
                        "run",
                        "--config",
                        file.toString(),
                        "--features",
                        bench.folder().resolve("no.feature").toString()));
        add(
                all,
                "a file of known differences",
                "known.yaml",
                (bench, file) -> bench.cli(
                        "run",
                        "--known",
                        file.toString(),
                        "--features",
                        bench.feature().toString(),
                        "--target",
                        "a=exec:/no/such/server"));
        add(all, "a feature", "a.feature", (bench, file) -> bench.cli("run", "--features", file.toString()));
        add(
                all,
                "a report for diff",
                "a.json",
                (bench, file) -> bench.cli(
                        "diff",
                        file.toString(),
                        file.toString(),
                        "--out",
                        bench.out().toString()));
        add(all, "a report for coverage", "a.json", (bench, file) -> bench.cli("coverage", file.toString()));
        add(
                all,
                "a report for accept",
                "diff.json",
                (bench, file) -> bench.cli(
                        "accept",
                        "--report",
                        file.toString(),
                        "--known",
                        bench.folder().resolve("k.yaml").toString(),
                        "--owner",
                        "me",
                        "--reason",
                        "checked",
                        "--expires",
                        "2030-01-31"));
        add(
                all,
                "a kept run",
                "runs/run-1.json",
                (bench, file) -> bench.cli("history", file.getParent().toString()));
        add(all, "a redis.conf", "redis.conf", (bench, file) -> bench.cli("config", file.toString()));
        add(all, "a snapshot for impact", "info.txt", (bench, file) -> bench.cli("impact", "--info", file.toString()));
        return all;
    }

    /** What is no fault for a file of its kind, with its exit code. */
    private static final Map<String, Integer> HARMLESS = Map.of(
            "a file of known differences is empty", 3,
            "a file of known differences holds null", 3,
            "a kept run is missing", 0,
            "a redis.conf is empty", 0,
            "a redis.conf holds null", 1,
            "a redis.conf is nested 100,000 deep", 1);

    private static void add(List<Fault> all, String what, String name, Use use) {
        makers().forEach((how, maker) -> {
            int exitCode = HARMLESS.getOrDefault(what + " " + how, 2);
            String says = exitCode >= 2 ? "compat: " : "";
            Fault fault = Fault.of("files, " + what, how, exitCode, says, bench -> {
                Files.createDirectories(bench.folder().resolve(name).getParent());
                return use.use(bench, maker.make(bench, name));
            });
            all.add(QUICK.contains(how) ? fault : fault.slowly());
        });
    }
}
