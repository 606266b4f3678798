package io.kvcompat.report;

import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.ScenarioRow;
import io.kvcompat.diff.Verdict;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Outcome.Status;
import io.kvcompat.result.ReportFiles;
import io.kvcompat.result.ReportHeader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes {@code junit.xml} for dashboards of CI servers: a test suite for each target, in it a test case for each
 * scenario, failed where its outcome or an unexpected difference says so.
 */
public final class JunitXml {
    private static final int TEXT_LIMIT = 1000;

    /** Differences told in one test case. */
    private static final int MOST_DIFFERENCES = 20;

    private final DiffReport report;
    private final XMLStreamWriter xml;
    private final Map<String, List<Difference>> unexpected = new HashMap<>();

    private JunitXml(DiffReport report, XMLStreamWriter xml) {
        this.report = report;
        this.xml = xml;
        report.differences().stream()
                .filter(difference -> difference.verdict() == Verdict.UNEXPECTED)
                .forEach(difference -> unexpected
                        .computeIfAbsent(key(difference.other(), difference.scenario()), key -> new ArrayList<>())
                        .add(difference));
    }

    private static String key(String target, String scenario) {
        return target + " " + scenario;
    }

    /**
     * Writes the test cases to {@code file}.
     *
     * @throws io.kvcompat.result.ReportException when it cannot be written
     */
    public static void write(DiffReport report, Path file) {
        ReportFiles.write(file, out -> write(report, out));
    }

    private static void write(DiffReport report, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new JunitXml(report, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", "kvcompat");
        suite(report.baseline());
        for (ReportHeader other : report.others()) {
            suite(other);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void suite(ReportHeader header) throws XMLStreamException {
        List<Status> statuses =
                report.scenarios().stream().map(row -> status(header, row)).toList();
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        attribute("name", header.target() + " (" + header.identity().displayName() + ")");
        attribute("timestamp", header.startedAt());
        attribute("tests", String.valueOf(statuses.size()));
        attribute("failures", count(statuses, Status.FAILED));
        attribute("errors", count(statuses, Status.ERRORED));
        attribute("skipped", count(statuses, Status.SKIPPED));
        properties(header);
        for (ScenarioRow row : report.scenarios()) {
            testCase(header, row);
        }
        xml.writeEndElement();
    }

    /** Says how much really ran: a suite whose cases were skipped is green in most dashboards. */
    private void properties(ReportHeader header) throws XMLStreamException {
        boolean isBaseline = header.target().equals(report.baseline().target());
        long exchanges = report.scenarios().stream()
                .flatMap(row -> lanes(header, row).stream())
                .mapToLong(LaneResult::exchanges)
                .sum();
        xml.writeCharacters("\n");
        xml.writeStartElement("properties");
        property("verdict", VerdictLine.of(report));
        property(
                "role",
                isBaseline ? "baseline" : "compared with " + report.baseline().target());
        property(
                "scenarios.ran",
                String.valueOf(
                        report.scenarios().size() - report.totals().skipped().getOrDefault(header.target(), 0)));
        property("exchanges.ran", String.valueOf(exchanges));
        property("source", header.origin().source());
        xml.writeEndElement();
    }

    private void property(String name, String value) throws XMLStreamException {
        xml.writeEmptyElement("property");
        attribute("name", name);
        attribute("value", value);
    }

    private static String count(List<Status> statuses, Status status) {
        return String.valueOf(statuses.stream().filter(one -> one == status).count());
    }

    private Status status(ReportHeader header, ScenarioRow row) {
        Status status = ScenarioTable.status(lanes(header, row));
        return status == Status.PASSED
                        && unexpected.containsKey(
                                key(header.target(), row.scenario().id()))
                ? Status.FAILED
                : status;
    }

    private static List<LaneResult> lanes(ReportHeader header, ScenarioRow row) {
        return Objects.requireNonNullElse(row.lanes().get(header.target()), List.of());
    }

    private void testCase(ReportHeader header, ScenarioRow row) throws XMLStreamException {
        List<LaneResult> lanes = lanes(header, row);
        double seconds = lanes.stream().mapToLong(LaneResult::durationNanos).sum() / 1e9;
        xml.writeCharacters("\n");
        xml.writeStartElement("testcase");
        attribute("classname", header.target());
        attribute("name", row.scenario().id());
        attribute("time", String.format(Locale.ROOT, "%.3f", seconds));
        switch (status(header, row)) {
            case SKIPPED -> {
                xml.writeStartElement("skipped");
                attribute("message", reasons(lanes));
                xml.writeEndElement();
            }
            case ERRORED -> problem("error", header, row);
            case FAILED -> problem("failure", header, row);
            case PASSED -> {
                // Nothing to add.
            }
        }
        xml.writeEndElement();
    }

    private void problem(String element, ReportHeader header, ScenarioRow row) throws XMLStreamException {
        List<Difference> differences = Objects.requireNonNullElse(
                unexpected.get(key(header.target(), row.scenario().id())), List.of());
        String reasons = reasons(lanes(header, row));
        xml.writeStartElement(element);
        attribute("message", reasons.isEmpty() ? differences.size() + " unexpected differences" : reasons);
        xml.writeCharacters(legal(
                differences.stream().limit(MOST_DIFFERENCES).map(JunitXml::text).collect(Collectors.joining("\n"))));
        xml.writeEndElement();
    }

    private static String reasons(List<LaneResult> lanes) {
        return lanes.stream()
                .filter(lane -> lane.outcome().status() != Status.PASSED)
                .map(lane -> lane.protocol() + ": "
                        + Objects.requireNonNullElse(lane.outcome().reason(), ""))
                .collect(Collectors.joining("; "));
    }

    private static String text(Difference difference) {
        String subject = Objects.requireNonNullElse(difference.command(), difference.step());
        return difference.severity().label() + ", " + difference.kind().label() + ", " + difference.protocol() + ": "
                + Columns.cut(subject, TEXT_LIMIT)
                + "\n  " + difference.baseline() + ": " + Columns.cut(difference.baselineText(), TEXT_LIMIT)
                + "\n  " + difference.other() + ": " + Columns.cut(difference.otherText(), TEXT_LIMIT);
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    /** XML cannot hold most control characters, not even escaped, nor half of a surrogate pair. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\n' || c == '\t' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF
                        ? c
                        : 0xFFFD)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }
}
