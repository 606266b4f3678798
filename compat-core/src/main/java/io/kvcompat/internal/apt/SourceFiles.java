package io.kvcompat.internal.apt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the sources that apt is configured with, in both of the formats of sources.list(5). */
final class SourceFiles {
    private static final Pattern ONE_LINE =
            Pattern.compile("deb\\s+(?:\\[(?<options>[^]]*)]\\s+)?(?<uri>\\S+)\\s+(?<suite>\\S+)(?<components>.*)");

    /** The options of the one-line format whose name is not that of the field, but for capitals. */
    private static final Map<String, String> FIELDS =
            Map.of("arch", "Architectures", "lang", "Languages", "target", "Targets");

    private SourceFiles() {}

    /** Returns the binary sources in {@code sources.list} and {@code sources.list.d} of an apt directory. */
    static List<SourceStanza> read(Path apt) {
        List<SourceStanza> stanzas = new ArrayList<>();
        for (Path file : files(apt)) {
            try {
                String text = Files.readString(file);
                stanzas.addAll(file.toString().endsWith(".sources") ? parseStanzas(text) : parseLines(text));
            } catch (IOException e) {
                throw new AptException("cannot read " + file);
            }
        }
        return stanzas.stream().filter(SourceStanza::holdsBinaries).toList();
    }

    static List<SourceStanza> parseStanzas(String text) {
        List<SourceStanza> stanzas = new ArrayList<>();
        Map<String, String> fields = new LinkedHashMap<>();
        String last = "";
        // One blank line more than there is, so that the last stanza ends like the others.
        for (String line : (text + "\n\n").split("\n", -1)) {
            int colon = line.indexOf(':');
            if (line.isBlank()) {
                if (!fields.isEmpty()) {
                    stanzas.add(new SourceStanza(fields));
                }
                fields = new LinkedHashMap<>();
            } else if (line.startsWith("#")) {
                continue;
            } else if (Character.isWhitespace(line.charAt(0))) {
                fields.merge(last, line, (value, more) -> value + "\n" + more);
            } else if (colon > 0) {
                last = line.substring(0, colon).strip();
                fields.put(last, line.substring(colon + 1).strip());
            }
        }
        return stanzas;
    }

    static List<SourceStanza> parseLines(String text) {
        List<SourceStanza> stanzas = new ArrayList<>();
        for (String line : text.split("\n")) {
            Matcher matcher = ONE_LINE.matcher(line.replaceFirst("#.*", "").strip());
            if (matcher.matches()) {
                Map<String, String> fields = new LinkedHashMap<>();
                fields.put("Types", "deb");
                fields.put("URIs", matcher.group("uri"));
                fields.put("Suites", matcher.group("suite"));
                fields.put("Components", matcher.group("components").strip());
                addOptions(fields, matcher.group("options"));
                stanzas.add(new SourceStanza(fields));
            }
        }
        return stanzas;
    }

    private static void addOptions(Map<String, String> fields, @Nullable String options) {
        if (options == null) {
            return;
        }
        for (String option : options.strip().split("\\s+")) {
            int equals = option.indexOf('=');
            if (equals > 0) {
                String name = option.substring(0, equals).toLowerCase(Locale.ROOT);
                fields.put(
                        FIELDS.getOrDefault(name, capitalized(name)),
                        option.substring(equals + 1).replace(',', ' '));
            }
        }
    }

    private static String capitalized(String name) {
        return Pattern.compile("\\b[a-z]")
                .matcher(name)
                .replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
    }

    private static List<Path> files(Path apt) {
        List<Path> files = new ArrayList<>();
        if (Files.isRegularFile(apt.resolve("sources.list"))) {
            files.add(apt.resolve("sources.list"));
        }
        if (Files.isDirectory(apt.resolve("sources.list.d"))) {
            try (Stream<Path> parts = Files.list(apt.resolve("sources.list.d"))) {
                parts.filter(path -> path.toString().endsWith(".list")
                                || path.toString().endsWith(".sources"))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                throw new AptException("cannot read " + apt.resolve("sources.list.d"));
            }
        }
        return files;
    }
}
