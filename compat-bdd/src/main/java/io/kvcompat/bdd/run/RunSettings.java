package io.kvcompat.bdd.run;

import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import io.kvcompat.bdd.config.Configuration;
import io.kvcompat.bdd.config.Echo;
import io.kvcompat.bdd.config.Key;
import io.kvcompat.catalogue.Catalogue;
import io.kvcompat.client.Protocol;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.run.DiagnosisScope;
import io.kvcompat.run.RunConfig;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What applies to a run, read from its configuration. All that is wrong with it is told by
 * {@link IllegalArgumentException}, in one line.
 */
public final class RunSettings {
    /** The features of the suite itself. */
    public static final String OWN_FEATURES = "classpath:features";

    private static final String FULL = "@full";

    /** More than there are processors, as a rule: most of a scenario's time is waiting. */
    private static final int PARALLEL = 4;

    private final Configuration configuration;

    private RunSettings(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Returns the settings of a configuration that names a folder for reports, see {@link Configuration#defaults}. */
    public static RunSettings of(Configuration configuration) {
        return new RunSettings(configuration);
    }

    /** Returns the files and folders that were named; none for the features of the suite. */
    public List<String> features() {
        return configuration.all(Key.FEATURES);
    }

    /** Returns the folder for reports. */
    public Path out() {
        return Path.of(String.valueOf(configuration.one(Key.OUT)));
    }

    /**
     * Returns the folder that keeps what runs came to; null for none, and for a run of chosen scenarios alone: what it
     * leaves out would seem to have vanished.
     */
    public @Nullable Path history() {
        @Nullable String history = configuration.one(Key.HISTORY);
        return history == null || !selection().isAll() ? null : Path.of(history);
    }

    /** Returns what fails a run. */
    public FailureLimits limits() {
        return new FailureLimits(
                FailOn.parse(String.valueOf(configuration.one(Key.FAIL_ON))),
                (long) number(Key.MAX_DIFFERENCES, Long.MAX_VALUE),
                number(Key.MIN_COVERAGE, 100));
    }

    private double number(Key key, double most) {
        @Nullable String text = configuration.one(key);
        if (text == null) {
            return 0;
        }
        try {
            double number = Double.parseDouble(text);
            if (number >= 0 && number <= most && (key == Key.MIN_COVERAGE || number == Math.rint(number))) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        String wanted = key == Key.MIN_COVERAGE ? "a share from 0 to 100" : "a whole number, 0 or more";
        throw new IllegalArgumentException(
                configuration.where(key) + ": " + key.label() + " takes " + wanted + Echo.not(text));
    }

    /** Returns where the features are. */
    public List<String> featurePaths() {
        return features().isEmpty() ? List.of(OWN_FEATURES) : features();
    }

    /** Returns the expression that chooses scenarios; those tagged {@code @full} are left out unless it names them. */
    public String tagExpression() {
        @Nullable String tags = configuration.one(Key.TAGS);
        if (tags == null) {
            return selection().isAll() ? "not " + FULL : FULL + " or not " + FULL;
        }
        return tags.contains(FULL) ? tags : "(" + tags + ") and not " + FULL;
    }

    Expression chosen() {
        try {
            return TagExpressionParser.parse(tagExpression());
        } catch (TagExpressionException e) {
            throw new IllegalArgumentException(
                    "Not a tag expression: " + Echo.of(String.valueOf(configuration.one(Key.TAGS)))
                            + "; one is written \"@smoke and not (@slow or @full)\"");
        }
    }

    Selection selection() {
        return new Selection(configuration.all(Key.ONLY));
    }

    /**
     * Reads and rehearses the features. Java scenarios that no feature names are part of a run of the suite's own
     * features; who chooses features or tags gets what was chosen.
     *
     * @throws io.kvcompat.bdd.feature.FeatureException as {@link ExecutionPlan#read}
     */
    public ExecutionPlan script() {
        // Scenarios written in Java have no tags.
        boolean javaToo = features().isEmpty() && chosen().evaluate(List.of());
        return ExecutionPlan.read(featurePaths(), ExecutionPlan.GLUE, chosen(), javaToo)
                .only(selection());
    }

    /**
     * Returns the catalogue and the files named.
     *
     * @throws io.kvcompat.known.KnownDifferencesException when one cannot be read
     */
    public KnownDifferences knownDifferences() {
        List<Path> files = configuration.all(Key.KNOWN).stream().map(Path::of).toList();
        return Catalogue.known().and(files);
    }

    /** Returns what the run needs to know. */
    public RunConfig runConfig() {
        return runConfig(knownDifferences());
    }

    /** As {@link #runConfig()}, with known differences that were read before. */
    RunConfig runConfig(KnownDifferences differences) {
        return RunConfig.builder()
                .targets(targets())
                .protocols(protocols())
                .allowed(permissions())
                .out(out())
                .known(differences)
                .verifiedPairs(Catalogue.verifiedPairs())
                .profiles(Catalogue.profiles())
                .alignSettings(flag(Key.ALIGN_SETTINGS))
                .tolerances(tolerances())
                .parallel(parallel())
                .diagnosis(diagnosis())
                .allowUncompared(allowUncompared())
                .twin(twin())
                .build();
    }

    /** Tells whether the terminal shows every change and difference. */
    public boolean verbose() {
        return flag(Key.VERBOSE);
    }

    /** Tells whether a twin runs along: unless said otherwise with features that are not the suite's own. */
    private boolean twin() {
        return configuration.one(Key.TWIN) == null ? !features().isEmpty() : flag(Key.TWIN);
    }

    /** Returns the names of commands that may compare nothing. */
    public Set<String> allowUncompared() {
        return Set.copyOf(configuration.all(Key.ALLOW_UNCOMPARED));
    }

    private DiagnosisScope diagnosis() {
        @Nullable String text = configuration.one(Key.DIAGNOSE);
        return switch (text == null ? "launched" : text) {
            case "launched" -> DiagnosisScope.LAUNCHED;
            case "external" -> DiagnosisScope.EXTERNAL;
            case "never" -> DiagnosisScope.NEVER;
            default ->
                throw new IllegalArgumentException(configuration.where(Key.DIAGNOSE)
                        + ": diagnose takes launched, external or never"
                        + Echo.not(String.valueOf(text), "launched", "external", "never"));
        };
    }

    /** Returns how many scenarios run at a time. */
    public int parallel() {
        return configuration.one(Key.PARALLEL) == null ? PARALLEL : (int) number(Key.PARALLEL, Integer.MAX_VALUE);
    }

    private Map<String, Double> tolerances() {
        Map<String, Double> tolerances = new HashMap<>();
        for (String text : configuration.all(Key.TOLERANCES)) {
            int end = text.lastIndexOf('=');
            String share = text.substring(end + 1).strip();
            if (end <= 0 || !share.matches("\\d{1,6}(\\.\\d{1,6})?")) {
                throw new IllegalArgumentException(configuration.where(Key.TOLERANCES)
                        + ": tolerances take METRIC=SHARE," + " \"get p99=0.1\" for 10 % say"
                        + Echo.not(share));
            }
            tolerances.put(text.substring(0, end).strip(), Double.parseDouble(share));
        }
        return tolerances;
    }

    private boolean flag(Key key) {
        String text = String.valueOf(configuration.one(key));
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false", "null" -> false;
            default ->
                throw new IllegalArgumentException(configuration.where(key) + ": " + key.label()
                        + " takes true or false" + Echo.not(text, "true", "false"));
        };
    }

    /** Returns the targets, the baseline first. */
    public List<TargetSpec> targets() {
        List<TargetSpec> specs = new ArrayList<>();
        configuration.all(Key.TARGETS).forEach(text -> specs.add(TargetSpec.parse(text)));
        if (specs.isEmpty()) {
            specs.addAll(Targets.defaultSpecs());
        }
        @Nullable String baseline = configuration.one(Key.BASELINE);
        if (baseline != null) {
            TargetSpec first = specs.stream()
                    .filter(spec -> spec.name().equals(baseline))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No target is named "
                            + Echo.of(
                                    baseline,
                                    specs.stream().map(TargetSpec::name).toArray(String[]::new))
                            + ", which is to be the baseline; there are "
                            + String.join(
                                    ", ", specs.stream().map(TargetSpec::name).toList())));
            specs.remove(first);
            specs.add(0, first);
        }
        return specs;
    }

    private Set<Protocol> protocols() {
        Set<Protocol> protocols = EnumSet.noneOf(Protocol.class);
        for (String part : configuration.all(Key.RESP)) {
            switch (part) {
                case "2" -> protocols.add(Protocol.RESP2);
                case "3" -> protocols.add(Protocol.RESP3);
                default ->
                    throw new IllegalArgumentException(
                            "Not a protocol: " + Echo.of(part, "resp2", "resp3") + "; give 2, 3 or 2,3");
            }
        }
        if (protocols.isEmpty()) {
            throw new IllegalArgumentException("No protocol is given; give 2, 3 or 2,3");
        }
        return protocols;
    }

    private Set<Permission> permissions() {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        for (String part : configuration.all(Key.ALLOW)) {
            try {
                permissions.add(Permission.valueOf(part.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("Nothing of the name " + Echo.of(part, "config", "server")
                        + " can be allowed; give config, server or config,server");
            }
        }
        return permissions;
    }
}
