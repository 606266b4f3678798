package io.kvcompat.report.history;

import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Difference;
import io.kvcompat.report.history.PastRun.PastTarget;
import io.kvcompat.result.InputFile;
import io.kvcompat.result.ReportException;
import io.kvcompat.result.ReportFiles;
import io.kvcompat.result.ReportHeader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A folder that keeps what each run came to, in a file of its own; described by docs/reference/schema/history.schema.json. */
public final class History {
    /** The version of the format, raised by every change that a reader would notice. */
    public static final String SCHEMA = "kvcompat-history/1";

    /** In bytes; a run of 100,000 differences takes a fifth of it. */
    private static final long LARGEST = 64L << 20;

    private static final int HEAD = 200;

    private static final Pattern SCHEMA_FIRST = Pattern.compile("^\\s*\\{\\s*\"schema\"\\s*:\\s*\"([^\"\\\\]*)\"");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private History() {}

    /**
     * Adds a run to {@code folder}, which is created when missing; atomically, and never over another run.
     *
     * @throws ReportException when it cannot be written; in one line
     */
    public static void keep(DiffReport report, Path folder) {
        PastRun run = of(report);
        String name = "run-" + run.startedAt().replaceAll("[^0-9TZ]", "");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ReportException(folder + ": is no folder and cannot be made one; name a folder by --history", e);
        }
        Path file = file(folder, name, 1);
        for (int i = 2; Files.exists(file); i++) {
            file = file(folder, name, i);
        }
        byte[] json = JSON.writeValueAsBytes(run);
        ReportFiles.write(file, out -> {
            out.write(json);
            out.write('\n');
        });
    }

    /** The names of runs of one second sort in their order. */
    private static Path file(Path folder, String name, int nth) {
        return folder.resolve(String.format(Locale.ROOT, "%s-%03d.json", name, nth));
    }

    private static PastRun of(DiffReport report) {
        List<PastTarget> targets = new ArrayList<>(List.of(target(report.baseline())));
        report.others().forEach(other -> targets.add(target(other)));
        SortedMap<String, SortedMap<String, String>> differences = new TreeMap<>();
        for (Difference one : report.differences()) {
            differences
                    .computeIfAbsent(one.scenario(), scenario -> new TreeMap<>())
                    .put(
                            one.id().substring(one.scenario().length() + 1),
                            Objects.requireNonNullElse(one.knownId(), ""));
        }
        return new PastRun(
                SCHEMA,
                report.baseline().startedAt(),
                report.baseline().suiteVersion(),
                targets,
                report.totals().scenarios(),
                report.totals().compared(),
                report.totals().exchanges(),
                report.totals().unexpected(),
                report.totals().known(),
                report.failures().size(),
                differences);
    }

    private static PastTarget target(ReportHeader header) {
        return new PastTarget(header.target(), header.identity().displayName());
    }

    /**
     * Reads all runs, the oldest first.
     *
     * @throws ReportException when the folder cannot be read, or one of its files is no run; in one line
     */
    public static List<PastRun> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .map(History::run)
                    .sorted(Comparator.comparing(PastRun::startedAt))
                    .toList();
        } catch (IOException e) {
            throw new ReportException(folder + ": is no folder that can be read; name the one given to --history", e);
        }
    }

    private static PastRun run(Path file) {
        try {
            InputFile.check(file, LARGEST);
            if (Files.size(file) == 0) {
                throw refused(file, "is empty");
            }
            requireSchema(file);
            @Nullable PastRun run = JSON.readValue(file, PastRun.class);
            if (run == null || !run.isWhole()) {
                throw refused(file, "is no kept run of kvcompat");
            }
            return run;
        } catch (IOException e) {
            throw refused(file, "cannot be read");
        } catch (IllegalArgumentException e) {
            throw new ReportException(e.getMessage() + "; take it out of the folder");
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw refused(
                    file, "is no kept run of kvcompat" + (line > 0 ? ": it does not read on at line " + line : ""));
        }
    }

    /** Says of a report, or of a run that another version kept, what it is rather than where it does not fit. */
    private static void requireSchema(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Matcher schema = SCHEMA_FIRST.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
            if (schema.find() && !schema.group(1).equals(SCHEMA)) {
                throw refused(
                        file,
                        "has the schema \"" + cut(schema.group(1)) + "\", but this version reads \"" + SCHEMA + "\"");
            }
        }
    }

    private static String cut(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() > 200 ? plain.substring(0, 200) + "…" : plain;
    }

    private static ReportException refused(Path file, String reason) {
        return new ReportException(file + ": " + reason + "; take it out of the folder");
    }
}
