package io.kvcompat.accept;

import io.kvcompat.known.KnownDifference;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.result.InputFile;
import io.kvcompat.result.ReportFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Turns unexpected differences into entries of a team's own file, one for each cause. */
public final class Acceptance {
    private static final String HEAD =
            "# Differences that were looked at and accepted; each has an owner, a reason and a" + " last day.\n";

    private static final String EXPIRES = "\n  expires: ";

    private Acceptance() {}

    /**
     * What was written.
     *
     * @param entries ids of the new entries, in their order
     * @param accepted how many differences they match
     * @param again how many differences entries match that the file had already; their last day is the new one now
     * @param left how many unexpected differences are left
     */
    public record Result(List<String> entries, int accepted, int again, int left) {
        public Result {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Adds entries to {@code file}, which keeps what it has; it is created when missing.
     *
     * @param report a diff.json
     * @param catalogue the known differences whose ids are taken
     * @throws IllegalArgumentException when report or file cannot be read, or nothing is to be accepted, in one line
     * @throws io.kvcompat.result.ReportException when the file cannot be written
     */
    public static Result accept(Path report, Path file, KnownDifferences catalogue, Choice choice, Decision decision) {
        List<Reported> unexpected = DiffFile.unexpected(report);
        List<Reported> chosen = choice.of(unexpected);
        String before = Files.exists(file) ? InputFile.text(file, InputFile.WRITTEN_BY_HAND) : HEAD;
        KnownDifferences known = Files.exists(file) ? catalogue.and(List.of(file)) : catalogue;
        Set<String> taken = new HashSet<>();
        known.entries().stream().map(KnownDifference::id).forEach(taken::add);

        Map<String, List<Reported>> causes = new TreeMap<>();
        chosen.forEach(one ->
                causes.computeIfAbsent(cause(one), key -> new ArrayList<>()).add(one));
        StringBuilder after = new StringBuilder(before.endsWith("\n") || before.isEmpty() ? before : before + "\n");
        List<String> ids = new ArrayList<>();
        int again = 0;
        for (List<Reported> cause : causes.values()) {
            if (renew(after, new EntryYaml("", cause, decision).matchesText(), decision)) {
                again += cause.size();
                continue;
            }
            String id = free(name(cause.get(0)), taken);
            ids.add(id);
            after.append(new EntryYaml(id, cause, decision).text());
        }
        byte[] bytes = after.toString().getBytes(StandardCharsets.UTF_8);
        ReportFiles.writeNamed(file, out -> out.write(bytes));
        return new Result(ids, chosen.size() - again, again, unexpected.size() - chosen.size());
    }

    /**
     * Gives the entry of the file that matches these differences already the last day of this decision; returns false where
     * there is none. A second entry that matches the same would be stale in the next run.
     */
    private static boolean renew(StringBuilder file, String matches, Decision decision) {
        int at = file.indexOf(matches);
        String before = at < 0 ? "" : file.substring(0, at);
        int expires = before.lastIndexOf(EXPIRES);
        if (expires < 0 || before.indexOf('\n', expires + 1) != before.length() - 1) {
            return false;
        }
        file.replace(
                expires + EXPIRES.length(),
                before.length() - 1,
                decision.expires().toString());
        return true;
    }

    /** What one change of one command between two servers does, however many scenarios show it. */
    private static String cause(Reported one) {
        return name(one) + " " + one.baseline() + " " + one.other() + " " + one.cause();
    }

    private static String name(Reported one) {
        String subject = one.subject().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return ("accepted-" + subject + "-" + one.kind()).replaceAll("-+", "-");
    }

    private static String free(String name, Set<String> taken) {
        String id = name;
        for (int i = 2; !taken.add(id); i++) {
            id = name + "-" + i;
        }
        return id;
    }
}
