package io.kvcompat.bdd.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may be set; each by the same name in compat.yaml, as a property and in the environment. */
public enum Key {
    /** {@code NAME=SPEC} each. */
    TARGETS("targets", ",", false),
    /** The name of the target that the others are compared with. */
    BASELINE("baseline", "", false),
    /** Feature files, folders or {@code classpath:folder}. */
    FEATURES("features", ",", true),
    /** A tag expression. */
    TAGS("tags", "", false),
    /** Ids of scenarios, {@code *} standing for anything. */
    ONLY("only", ";", false),
    /** The protocols, 2 and 3. */
    RESP("resp", ",", false),
    /** What scenarios may change on external servers. */
    ALLOW("allow", ",", false),
    /** Names of commands that may compare nothing. */
    ALLOW_UNCOMPARED("allow-uncompared", ",", false),
    /** The folder for reports. */
    OUT("out", "", true),
    /** Files of known differences. */
    KNOWN("known", ",", true),
    /** The folder that keeps what runs came to. */
    HISTORY("history", "", true),
    /** {@code METRIC=SHARE} or {@code SCENARIO#METRIC=SHARE} each. */
    TOLERANCES("tolerances", ";", false),
    /** Which differences fail a run. */
    FAIL_ON("fail-on", "", false),
    /** How many unexpected differences do not fail a run. */
    MAX_DIFFERENCES("max-differences", "", false),
    /** The least share of commands and options that a run must exercise, in percent. */
    MIN_COVERAGE("min-coverage", "", false),
    /** Whether launched targets get the settings of the baseline. */
    ALIGN_SETTINGS("align-settings", "", false),
    /** How many scenarios run at a time. */
    PARALLEL("parallel", "", false),
    /** Whether a second instance of a launched baseline runs along. */
    TWIN("twin", "", false),
    /** Whether the terminal shows every change and difference. */
    VERBOSE("verbose", "", false),
    /** On which servers unexpected differences are looked into. */
    DIAGNOSE("diagnose", "", false);

    private final String label;
    private final String separator;
    private final boolean path;

    Key(String label, String separator, boolean path) {
        this.label = label;
        this.separator = separator;
        this.path = path;
    }

    /** Returns its name in compat.yaml and, behind {@code compat.}, as a property. */
    public String label() {
        return label;
    }

    String property() {
        return "compat." + label;
    }

    String variable() {
        return "COMPAT_" + label.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    boolean isList() {
        return !separator.isEmpty();
    }

    /** Tells whether its parts are written as NAME=VALUE, which in compat.yaml is NAME: VALUE. */
    boolean isMap() {
        return this == TARGETS || this == TOLERANCES;
    }

    boolean isPath() {
        return path;
    }

    /** Returns the parts of a value that is written as one text. */
    public List<String> split(String text) {
        return isList()
                ? Arrays.stream(text.split(separator))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList()
                : List.of(text.strip());
    }

    static Optional<Key> named(String label) {
        return Arrays.stream(values()).filter(key -> key.label.equals(label)).findFirst();
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(Key::label).toList();
    }
}
