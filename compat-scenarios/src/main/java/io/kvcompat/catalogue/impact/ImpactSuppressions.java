package io.kvcompat.catalogue.impact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a team has looked at and accepts, each with its reason; docs/use/impact.md describes the file.
 *
 * <p>Immutable.
 */
public final class ImpactSuppressions {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<Suppression> suppressions;

    private ImpactSuppressions(List<Suppression> suppressions) {
        this.suppressions = List.copyOf(suppressions);
    }

    private record Suppression(
            @Nullable String id,
            @Nullable String path,
            @Nullable String reason) {}

    /** Returns what accepts nothing. */
    public static ImpactSuppressions none() {
        return new ImpactSuppressions(List.of());
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException when it cannot be read, is malformed, or has an entry without id or reason
     */
    public static ImpactSuppressions read(Path file) {
        List<Suppression> read = new ArrayList<>();
        try {
            Suppression[] all = MAPPER.readValue(Files.readString(file, StandardCharsets.UTF_8), Suppression[].class);
            int number = 0;
            for (Suppression one : all == null ? new Suppression[0] : all) {
                number++;
                if (one == null || blank(one.id()) || blank(one.reason())) {
                    throw new IllegalArgumentException(
                            file + ": entry " + number + " needs an id (as the report shows it) and a reason");
                }
                read.add(one);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": cannot be read: there is no such file, or no permission");
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file + ": is no list of entries with id, path and reason ("
                    + e.getOriginalMessage().lines().findFirst().orElse("") + ")");
        }
        return new ImpactSuppressions(read);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Returns a report in which what is accepted is marked so; the lines of other files of the same finding stay. */
    public ImpactReport applied(ImpactReport report) {
        List<ImpactFinding> findings = new ArrayList<>();
        for (ImpactFinding finding : report.findings()) {
            findings.addAll(applied(finding));
        }
        return new ImpactReport(
                report.from(),
                report.to(),
                report.notices(),
                report.read(),
                report.libraries(),
                report.unseen(),
                findings);
    }

    private List<ImpactFinding> applied(ImpactFinding finding) {
        List<ImpactFinding> parts = new ArrayList<>();
        List<Evidence> left = new ArrayList<>(finding.evidence());
        for (Suppression one : suppressions) {
            if (!Objects.equals(one.id(), finding.id()) || finding.touch() == Relevance.DOES_NOT_TOUCH) {
                continue;
            }
            List<Evidence> some =
                    left.stream().filter(evidence -> covers(one, evidence)).toList();
            if (!some.isEmpty()) {
                left.removeAll(some);
                parts.add(finding.with(some).accepted(Objects.requireNonNull(one.reason())));
            }
        }
        if (!left.isEmpty()) {
            parts.add(0, parts.isEmpty() ? finding : finding.with(left));
        }
        return parts;
    }

    private static boolean covers(Suppression one, Evidence evidence) {
        if (one.path() == null) {
            return true;
        }
        return evidence.place() != null
                && FileSystems.getDefault()
                        .getPathMatcher("glob:" + one.path())
                        .matches(Path.of(evidence.place().path()));
    }

    /** Returns the ids that no finding of a report has: what they accepted is gone, or is misspelt. */
    public List<String> unused(ImpactReport report) {
        return suppressions.stream()
                .map(one -> Objects.requireNonNull(one.id()))
                .filter(id -> report.accepted().stream()
                        .noneMatch(finding -> finding.id().equals(id)))
                .distinct()
                .toList();
    }
}
