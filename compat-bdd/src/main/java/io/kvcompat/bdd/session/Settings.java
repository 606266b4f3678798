package io.kvcompat.bdd.session;

import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import io.kvcompat.client.ClientOptions;
import io.kvcompat.client.Protocol;
import io.kvcompat.diff.KnownDifferences;
import io.kvcompat.run.RunConfig;
import io.kvcompat.scenario.Needs.Permission;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a user may set, as text; the same words for properties, environment and options. All that is wrong with them
 * is told by {@link IllegalArgumentException}, in one line.
 *
 * @param targets {@code NAME=SPEC} each; none for the defaults
 * @param features files, folders or {@code classpath:folder}; none for those of the suite
 * @param tags a tag expression; null for none
 * @param resp {@code 2}, {@code 3} or {@code 2,3}
 * @param allow {@code config}, {@code server} or both, joined by a comma; empty for none
 * @param out the folder for reports
 * @param known files of known differences beside the catalogue
 */
public record Settings(
        List<String> targets,
        List<String> features,
        @Nullable String tags,
        String resp,
        String allow,
        Path out,
        List<Path> known) {
    /** The features of the suite itself. */
    public static final String OWN_FEATURES = "classpath:features";

    private static final String FULL = "@full";

    /**
     * Reads {@code compat.targets}, {@code compat.features}, {@code compat.tags}, {@code compat.resp},
     * {@code compat.allow}, {@code compat.out} and {@code compat.known} from system properties, or else from the
     * environment as {@code COMPAT_TARGETS} and so on.
     */
    public static Settings fromEnvironment(Path defaultOut) {
        @Nullable String out = variable("out");
        @Nullable String resp = variable("resp");
        @Nullable String allow = variable("allow");
        return new Settings(
                list("targets"),
                list("features"),
                variable("tags"),
                resp == null ? "2,3" : resp,
                allow == null ? "" : allow,
                out == null ? defaultOut : Path.of(out),
                list("known").stream().map(Path::of).toList());
    }

    private static List<String> list(String name) {
        @Nullable String value = variable(name);
        return value == null ? List.of() : split(value);
    }

    private static @Nullable String variable(String name) {
        @Nullable String property = System.getProperty("compat." + name);
        @Nullable String value = property != null ? property : System.getenv("COMPAT_" + name.toUpperCase(Locale.ROOT));
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Returns where the features are. */
    public List<String> featurePaths() {
        return features.isEmpty() ? List.of(OWN_FEATURES) : features;
    }

    /** Returns the expression that chooses scenarios; those tagged {@code @full} are left out unless it names them. */
    public String tagExpression() {
        if (tags == null || tags.isBlank()) {
            return "not " + FULL;
        }
        return tags.contains(FULL) ? tags : "(" + tags + ") and not " + FULL;
    }

    private Expression chosen() {
        try {
            return TagExpressionParser.parse(tagExpression());
        } catch (TagExpressionException e) {
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new IllegalArgumentException("Not a tag expression: " + tags + " (" + first + ")");
        }
    }

    /**
     * Reads and rehearses the features. Java scenarios that no feature names are part of a run of the suite's own
     * features; who chooses features or tags gets what was chosen.
     *
     * @throws io.kvcompat.bdd.feature.FeatureException as {@link Script#read}
     */
    public Script script() {
        return Script.read(featurePaths(), Script.GLUE, chosen(), features.isEmpty() && tags == null);
    }

    /**
     * Returns the catalogue and the files named.
     *
     * @throws io.kvcompat.diff.KnownDifferencesException when one cannot be read
     */
    public KnownDifferences knownDifferences() {
        return KnownDifferences.loadResources(Settings.class.getClassLoader()).and(known);
    }

    /** Returns what the run needs to know. */
    public RunConfig runConfig() {
        return runConfig(knownDifferences());
    }

    /** As {@link #runConfig()}, with known differences that were read before. */
    RunConfig runConfig(KnownDifferences differences) {
        List<TargetSpec> specs = new ArrayList<>();
        targets.forEach(text -> specs.add(TargetSpec.parse(text)));
        return new RunConfig(
                specs.isEmpty() ? Targets.defaultSpecs() : specs,
                protocols(),
                permissions(),
                out,
                differences,
                ClientOptions.defaults());
    }

    private Set<Protocol> protocols() {
        Set<Protocol> protocols = EnumSet.noneOf(Protocol.class);
        for (String part : split(resp)) {
            switch (part) {
                case "2" -> protocols.add(Protocol.RESP2);
                case "3" -> protocols.add(Protocol.RESP3);
                default -> throw new IllegalArgumentException("Not a protocol: " + part + "; give 2, 3 or 2,3");
            }
        }
        if (protocols.isEmpty()) {
            throw new IllegalArgumentException("No protocol is given; give 2, 3 or 2,3");
        }
        return protocols;
    }

    private Set<Permission> permissions() {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        for (String part : split(allow)) {
            try {
                permissions.add(Permission.valueOf(part.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "Nothing of the name " + part + " can be allowed; give config, server or config,server");
            }
        }
        return permissions;
    }
}
