package io.kvcompat.report.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The commands that scenarios never send, or never with success, by intent; each with the reason. Immutable. */
public final class LeftOut {
    private static final String RESOURCE = "META-INF/kvcompat/left-out.yaml";

    private final Map<String, String> reasons;

    private LeftOut(Map<String, String> reasons) {
        this.reasons = reasons;
    }

    /** Returns nothing left out. */
    public static LeftOut none() {
        return new LeftOut(Map.of());
    }

    /**
     * Reads every {@value #RESOURCE} on the class path: a map of command to reason, commands in upper case.
     *
     * @throws IllegalArgumentException when one cannot be read, in one line
     */
    public static LeftOut loadResources(ClassLoader loader) {
        Map<String, String> all = new TreeMap<>();
        try {
            for (URL url : Collections.list(loader.getResources(RESOURCE))) {
                try (InputStream in = url.openStream()) {
                    all.putAll(new YAMLMapper().readValue(in, new TypeReference<Map<String, String>>() {}));
                }
            }
        } catch (IOException | JacksonException e) {
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new IllegalArgumentException("Cannot read the list of commands left out: " + first);
        }
        return new LeftOut(Collections.unmodifiableMap(all));
    }

    @Nullable
    String reason(String command) {
        return reasons.get(command);
    }
}
