package io.kvcompat.known;

import io.kvcompat.client.Protocol;
import io.kvcompat.known.rule.LaneHistory;
import io.kvcompat.known.rule.RuleTexts;
import io.kvcompat.result.InputFile;
import io.kvcompat.result.ReportHeader;
import io.kvcompat.target.Identity;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The known differences of a run: the catalogue's and a team's own; immutable, safe to share between threads. */
public final class KnownDifferences {
    /** Where the catalogue is on the class path. */
    private static final String FOLDER = "META-INF/kvcompat/known/";

    private static final String REPRODUCTIONS = "reproductions.yaml";

    /** Texts that the rules of the catalogue share. */
    private static final String TEXTS = "texts.yaml";

    private static final KnownDifferences NONE = new KnownDifferences(List.of(), RuleTexts.NONE);

    private final List<KnownDifference> entries;
    private final Map<String, KnownDifference> byId = new HashMap<>();
    private final RuleTexts texts;
    private final Map<Applied, KnownIndex> indexes = new ConcurrentHashMap<>();

    private record Applied(Identity baseline, Identity other, LocalDate date) {}

    private KnownDifferences(List<KnownDifference> entries, RuleTexts texts) {
        this.entries = List.copyOf(entries);
        this.texts = texts;
        for (KnownDifference entry : entries) {
            if (byId.put(entry.id(), entry) != null) {
                throw new KnownDifferencesException(
                        "Two known differences have the id " + entry.id() + "; rename one of them");
            }
        }
    }

    /** Returns no known differences, so that every difference is unexpected. */
    public static KnownDifferences none() {
        return NONE;
    }

    /**
     * Reads files of known differences, see docs/reference/known-differences-format.md.
     *
     * @throws KnownDifferencesException when one cannot be read or is malformed, or an id occurs twice
     */
    public static KnownDifferences load(List<Path> files) {
        return NONE.and(files);
    }

    /**
     * Reads the catalogue: the files that {@code META-INF/kvcompat/known/index} names, one in a line, beside each
     * such index on the class path, and how each entry is seen again from {@code reproductions.yaml}.
     *
     * @throws KnownDifferencesException when one is missing or malformed, or an id occurs twice
     */
    public static KnownDifferences loadResources(ClassLoader loader) {
        List<KnownDifference> all = new ArrayList<>();
        Map<String, List<KnownReproduction>> reproductions = new HashMap<>();
        RuleTexts texts = RuleTexts.NONE;
        try {
            for (URL file : Collections.list(loader.getResources(FOLDER + TEXTS))) {
                texts = KnownFile.texts(TEXTS, text(file));
            }
            for (URL file : Collections.list(loader.getResources(FOLDER + REPRODUCTIONS))) {
                reproductions.putAll(ReproductionsFile.parse(REPRODUCTIONS, text(file)));
            }
            for (URL index : Collections.list(loader.getResources(FOLDER + "index"))) {
                for (String name : text(index).lines().map(String::strip).toList()) {
                    if (!name.isEmpty() && !name.startsWith("#")) {
                        all.addAll(KnownFile.parse(name, text(new URL(index, name)), texts));
                    }
                }
            }
        } catch (IOException e) {
            throw new KnownDifferencesException("Cannot read the catalogue of known differences: " + e.getMessage());
        }
        all.replaceAll(entry -> entry.reproducedBy(reproductions.getOrDefault(entry.id(), List.of())));
        return new KnownDifferences(all, texts);
    }

    private static String text(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Returns these known differences and those of {@code files}.
     *
     * @throws KnownDifferencesException as {@link #load}
     */
    public KnownDifferences and(List<Path> files) {
        List<KnownDifference> all = new ArrayList<>(entries);
        for (Path file : files) {
            try {
                String text = InputFile.text(file, InputFile.WRITTEN_BY_HAND);
                all.addAll(KnownFile.parse(file.toString(), text, texts));
            } catch (KnownDifferencesException e) {
                throw e;
            } catch (IllegalArgumentException e) {
                throw new KnownDifferencesException(String.valueOf(e.getMessage()));
            }
        }
        return new KnownDifferences(all, texts);
    }

    /** Returns all entries in the order in which they were read. */
    public List<KnownDifference> entries() {
        return entries;
    }

    /**
     * Returns the entry that matches a difference between these two servers, the first read where several do; empty
     * when it is unexpected.
     */
    public Optional<KnownDifference> verdict(Occurrence occurrence, ReportHeader baseline, ReportHeader other) {
        return entries.isEmpty() ? Optional.empty() : index(baseline, other).find(occurrence);
    }

    /** Returns the entry that would match a difference had it not expired before the run. */
    public Optional<KnownDifference> expired(Occurrence occurrence, ReportHeader baseline, ReportHeader other) {
        return entries.isEmpty() ? Optional.empty() : index(baseline, other).findExpired(occurrence);
    }

    /** Returns the entry of an id; empty where there is none. */
    public Optional<KnownDifference> entry(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Begins a lane of a scenario, whose differences are then compared with the rules one after another. */
    public LaneHistory lane(String scenario, Protocol protocol, ReportHeader baseline, ReportHeader other) {
        return index(baseline, other).rules().lane(scenario, protocol);
    }

    KnownIndex index(ReportHeader baseline, ReportHeader other) {
        Applied key = new Applied(baseline.identity(), other.identity(), date(baseline, other));
        return indexes.computeIfAbsent(
                key, pair -> KnownIndex.of(entries, texts, pair.baseline(), pair.other(), pair.date()));
    }

    /** The day of the later of two runs, so that comparing their reports next year gives the same. */
    private static LocalDate date(ReportHeader baseline, ReportHeader other) {
        LocalDate left = date(baseline.startedAt());
        LocalDate right = date(other.startedAt());
        return left.isAfter(right) ? left : right;
    }

    private static LocalDate date(String startedAt) {
        try {
            return LocalDate.parse(startedAt.substring(0, Math.min(10, startedAt.length())));
        } catch (DateTimeParseException e) {
            return LocalDate.EPOCH;
        }
    }
}
