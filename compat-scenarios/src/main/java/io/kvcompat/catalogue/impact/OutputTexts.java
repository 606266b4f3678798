package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.ChangedText.Kind;
import io.kvcompat.known.KnownDifference;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Lines of the log, and what the server's program prints, that the other server words in another way: the catalogue says
 * that they differ, and here is how.
 *
 * @param texts the lines, those of all entries
 */
record OutputTexts(List<ChangedText> texts) {
    private static final String FILE = "META-INF/kvcompat/impact/output-texts.yaml";

    private record Line(String entry, String baseline, String other) {}

    static OutputTexts load(ClassLoader loader) {
        List<ChangedText> texts = new ArrayList<>();
        try {
            for (URL file : Resources.all(loader, FILE)) {
                for (Line line : new YAMLMapper().readValue(Resources.text(file), Line[].class)) {
                    texts.add(new ChangedText(line.entry(), Kind.OUTPUT, line.baseline(), List.of(line.other())));
                }
            }
        } catch (IOException | JacksonException e) {
            throw new IllegalArgumentException("Cannot read what servers print: " + e.getMessage());
        }
        return new OutputTexts(List.copyOf(texts));
    }

    /** Returns the lines that some entries are about. */
    List<ChangedText> of(List<KnownDifference> entries) {
        Set<String> ids = entries.stream().map(KnownDifference::id).collect(Collectors.toSet());
        return texts.stream().filter(text -> ids.contains(text.entry())).toList();
    }
}
