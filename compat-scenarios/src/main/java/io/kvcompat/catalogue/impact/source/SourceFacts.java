package io.kvcompat.catalogue.impact.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was found in source folders.
 *
 * @param mentions literals that have a word of what is looked for
 * @param calls calls of methods that are looked for, and of those that are given a command
 * @param scripts names that scripts of the server use
 * @param lines lines of configuration and other files that are no programs
 * @param manifests files that name the libraries of a program
 * @param tally what was read and what was not
 */
public record SourceFacts(
        List<Mention> mentions,
        List<MethodCall> calls,
        List<ScriptName> scripts,
        List<TextLine> lines,
        List<Manifest> manifests,
        Tally tally) {
    public SourceFacts {
        mentions = List.copyOf(mentions);
        calls = List.copyOf(calls);
        scripts = List.copyOf(scripts);
        lines = List.copyOf(lines);
        manifests = List.copyOf(manifests);
    }

    /** A name that a script uses. */
    public record ScriptName(SourcePlace place, String name) {}

    /** A line that has a word of what is looked for. */
    public record TextLine(SourcePlace place, String text) {}

    /** A file that names libraries. */
    public record Manifest(SourcePlace place, String name, String text) {}

    /**
     * How much was read.
     *
     * @param files programs and texts that were read
     * @param lines their lines
     * @param unread for each reason the number of files that were not read
     */
    public record Tally(int files, long lines, SortedMap<String, Integer> unread) {
        public Tally {
            unread = new TreeMap<>(unread);
        }
    }

    /** Returns what is known of no source. */
    public static SourceFacts none() {
        return new SourceFacts(List.of(), List.of(), List.of(), List.of(), List.of(), new Tally(0, 0, new TreeMap<>()));
    }

    static SourceFacts of(List<SourceFacts> parts) {
        List<Mention> mentions = new ArrayList<>();
        List<MethodCall> calls = new ArrayList<>();
        List<ScriptName> scripts = new ArrayList<>();
        List<TextLine> lines = new ArrayList<>();
        List<Manifest> manifests = new ArrayList<>();
        SortedMap<String, Integer> unread = new TreeMap<>();
        int files = 0;
        long read = 0;
        for (SourceFacts part : parts) {
            mentions.addAll(part.mentions);
            calls.addAll(part.calls);
            scripts.addAll(part.scripts);
            lines.addAll(part.lines);
            manifests.addAll(part.manifests);
            files += part.tally.files();
            read += part.tally.lines();
            part.tally.unread().forEach((reason, count) -> unread.merge(reason, count, Integer::sum));
        }
        mentions.sort(Comparator.comparing(Mention::place));
        calls.sort(Comparator.comparing(MethodCall::place));
        scripts.sort(Comparator.comparing(ScriptName::place));
        lines.sort(Comparator.comparing(TextLine::place));
        return new SourceFacts(mentions, calls, scripts, lines, manifests, new Tally(files, read, unread));
    }
}
