package io.kvcompat.catalogue.guide;

import io.kvcompat.known.KnownDifference.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What goes over to the other server and what comes back, as the scenarios about rollback measured it: these answer one
 * line for each thing carried, and of lines that the catalogue does not have the carrying works.
 */
final class RollbackTable {
    private static final Pattern LINE = Pattern.compile("\"(way out|way back), ([^:]+): (.*)\"", Pattern.DOTALL);

    private static final String RELAXED = "\"way out, RDB file, with rdb-version-check relaxed: loads and is equal\"";

    private static final String WORKS = "works";

    /**
     * One way to carry data.
     *
     * @param name for people
     * @param over what became of it on the way to the new server
     * @param overWithFields the same once a field of a hash expires
     * @param back what became of it on rollback
     * @param backWithFields the same once a field of a hash expires
     */
    record Row(String name, String over, String overWithFields, String back, String backWithFields) {
        boolean goesOver() {
            return over.equals(WORKS);
        }

        boolean comesBack() {
            return back.equals(WORKS);
        }

        /** Tells whether it led back until a field of a hash was given a time to live. */
        boolean closedByFields() {
            return comesBack() && backWithFields.startsWith("is refused");
        }
    }

    private final List<Match> matches;

    private RollbackTable(List<Match> matches) {
        this.matches = matches;
    }

    /** Returns the rows for a pair of which {@code matches} are all that the catalogue has. */
    static List<Row> of(List<Match> matches) {
        RollbackTable table = new RollbackTable(matches);
        List<Row> rows = new ArrayList<>();
        rows.add(table.row("replication", "replication", "replication of a field that expires"));
        rows.add(table.row("RDB file", "RDB file", "RDB file with a field that expires"));
        // Closed already where the field would have to go through the RDB file inside.
        rows.add(new Row(
                "AOF",
                table.cell("way out", "AOF"),
                table.cell("way out", "AOF"),
                table.cell("way back", "AOF"),
                table.aofWithFields()));
        rows.add(table.row(
                "AOF without RDB preamble",
                "AOF without RDB preamble",
                "AOF without RDB preamble, with a field that expires"));
        rows.add(table.row(
                "DUMP and RESTORE", "DUMP of a string as integer", "DUMP of a hash with a field that expires"));
        return rows;
    }

    /** Tells whether an RDB file that is refused loads once rdb-version-check is relaxed. */
    static boolean loadsWhenRelaxed(List<Match> matches) {
        return matches.stream().anyMatch(match -> match.other().equals(RELAXED));
    }

    private Row row(String name, String carried, String withFields) {
        return new Row(
                name,
                cell("way out", carried),
                cell("way out", withFields),
                cell("way back", carried),
                cell("way back", withFields));
    }

    private String aofWithFields() {
        String back = cell("way back", "AOF");
        return back.equals(WORKS) ? "not measured" : back;
    }

    private String cell(String direction, String carried) {
        return matches.stream()
                .map(match -> LINE.matcher(match.other()))
                .filter(line -> line.matches()
                        && line.group(1).equals(direction)
                        && line.group(2).equals(carried))
                .map(RollbackTable::outcome)
                .findFirst()
                .orElse(WORKS);
    }

    private static String outcome(Matcher line) {
        String outcome = line.group(3);
        if (outcome.startsWith("loads and is equal")) {
            return WORKS;
        }
        return outcome.startsWith("the server that writes does not have it") ? "no such fields" : outcome;
    }
}
