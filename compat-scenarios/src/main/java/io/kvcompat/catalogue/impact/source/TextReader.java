package io.kvcompat.catalogue.impact.source;

import io.kvcompat.catalogue.impact.source.SourceFacts.TextLine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/** Reads files that are no programs: configurations, descriptions of machines, rules of alerts, SQL. */
final class TextReader {
    private static final Set<String> EXTENSIONS = Set.of(
            "yaml",
            "yml",
            "conf",
            "cfg",
            "cnf",
            "ini",
            "properties",
            "toml",
            "json",
            "env",
            "tf",
            "tfvars",
            "hcl",
            "sql",
            "j2",
            "tpl",
            "tmpl",
            "service",
            "acl",
            "rules",
            "config",
            "dockerfile",
            "nix",
            "libsonnet",
            "jsonnet",
            "mk");
    private static final int LONGEST = 2_000;

    private TextReader() {}

    static boolean reads(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1))
                || name.startsWith("dockerfile")
                || name.equals("makefile")
                || name.equals("procfile")
                || name.startsWith(".env");
    }

    static SourceFacts read(Search search, SourcePlace file, byte[] text) {
        List<TextLine> lines = new ArrayList<>();
        int line = 1;
        int from = 0;
        int last = 0;
        for (int place : search.vocabulary().places(text)) {
            for (; from < place; from++) {
                line += text[from] == '\n' ? 1 : 0;
            }
            if (line != last) {
                last = line;
                String content = line(text, place);
                if (!isComment(content)) {
                    lines.add(new TextLine(new SourcePlace(file.root(), file.path(), line, file.part()), content));
                }
            }
        }
        return new SourceFacts(
                List.of(), List.of(), List.of(), lines, List.of(), new SourceFacts.Tally(0, 0, new TreeMap<>()));
    }

    private static String line(byte[] text, int place) {
        int begin = place;
        while (begin > 0 && text[begin - 1] != '\n' && place - begin < LONGEST) {
            begin--;
        }
        int end = place;
        while (end < text.length && text[end] != '\n' && end - place < LONGEST) {
            end++;
        }
        return new String(text, begin, end - begin, StandardCharsets.UTF_8).strip();
    }

    private static boolean isComment(String line) {
        return line.startsWith("#") || line.startsWith("//") || line.startsWith("<!--") || line.startsWith("--");
    }
}
