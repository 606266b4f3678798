package io.kvcompat.run;

import io.kvcompat.client.ClientOptions;
import io.kvcompat.client.Protocol;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.known.VerifiedPairs;
import io.kvcompat.profile.ServerProfiles;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.target.TargetSpec;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a run needs to know; immutable.
 *
 * <pre>{@code
 * RunConfig config = RunConfig.builder()
 *         .targets("redis=launch:redis:7.2", "valkey=redis://127.0.0.1:6380")
 *         .build();
 * }</pre>
 */
public final class RunConfig {
    private final List<TargetSpec> targets;
    private final Set<Protocol> protocols;
    private final Set<Permission> allowed;
    private final Path out;
    private final KnownDifferences known;
    private final VerifiedPairs verifiedPairs;
    private final ServerProfiles profiles;
    private final ClientOptions client;
    private final boolean alignSettings;
    private final Map<String, Double> tolerances;
    private final int parallel;
    private final DiagnosisScope diagnosis;
    private final Set<String> allowUncompared;
    private final boolean twin;

    private RunConfig(Builder builder) {
        this.targets = List.copyOf(builder.targets);
        this.protocols = Set.copyOf(builder.protocols);
        this.allowed = Set.copyOf(builder.allowed);
        this.out = builder.out;
        this.known = builder.known;
        this.verifiedPairs = builder.verifiedPairs;
        this.profiles = builder.profiles;
        this.client = builder.client;
        this.alignSettings = builder.alignSettings;
        this.tolerances = Map.copyOf(builder.tolerances);
        this.parallel = builder.parallel;
        this.diagnosis = builder.diagnosis;
        this.allowUncompared = Set.copyOf(builder.allowUncompared);
        this.twin = builder.twin;
        RunConfigs.check(targets, protocols, parallel);
    }

    /** Begins a run without targets, on both protocols, that writes its reports to {@code compat-report}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Begins another run that is like this one. */
    public Builder toBuilder() {
        return new Builder()
                .targets(targets)
                .protocols(protocols)
                .allowed(allowed)
                .out(out)
                .known(known)
                .verifiedPairs(verifiedPairs)
                .profiles(profiles)
                .client(client)
                .alignSettings(alignSettings)
                .tolerances(tolerances)
                .parallel(parallel)
                .diagnosis(diagnosis)
                .allowUncompared(allowUncompared)
                .twin(twin);
    }

    /**
     * Tells whether a second instance of the baseline runs along, its <em>twin</em>, where the baseline is launched: the
     * parts of a reply in which the two differ are noise, and not compared.
     */
    public boolean twin() {
        return twin;
    }

    /** Returns what the twin is to be; empty for none. */
    Optional<TargetSpec> twinSpec() {
        TargetSpec baseline = targets.get(0);
        return twin && baseline.endpoint().isEmpty() && targets.size() > 1
                ? Optional.of(new TargetSpec(baseline.name() + "-twin", baseline.spec()))
                : Optional.empty();
    }

    /** Returns the targets, one or more, names unique; the first is the baseline. */
    public List<TargetSpec> targets() {
        return targets;
    }

    /** Returns the lanes of each target, one or both. */
    public Set<Protocol> protocols() {
        return protocols;
    }

    /** Returns what may be changed on servers that the suite did not launch. */
    public Set<Permission> allowed() {
        return allowed;
    }

    /** Returns the folder for the reports, created when missing. */
    public Path out() {
        return out;
    }

    /** Returns the known differences. */
    public KnownDifferences known() {
        return known;
    }

    /** Returns the pairs of servers from which the known differences were written. */
    public VerifiedPairs verifiedPairs() {
        return verifiedPairs;
    }

    /** Returns the measured servers, by whose defaults a target's own settings are told. */
    public ServerProfiles profiles() {
        return profiles;
    }

    /** Returns limits and time-outs of sessions. */
    public ClientOptions client() {
        return client;
    }

    /**
     * Tells whether targets that the suite launches get the baseline's settings wherever they have them too, so that
     * what still differs does not differ for a setting's default.
     */
    public boolean alignSettings() {
        return alignSettings;
    }

    /**
     * Returns how far metrics may be from the baseline's, as a share of it, in place of what their scenarios say; by
     * {@code scenario#metric}, or by the metric's name for every scenario.
     */
    public Map<String, Double> tolerances() {
        return tolerances;
    }

    /**
     * Returns how many scenarios may run at a time, 1 to 64, each on servers of its own; 1 is what it comes to as soon
     * as one target is an external server.
     */
    public int parallel() {
        return parallel;
    }

    /** Returns where unexpected differences are diagnosed when the scenarios are done. */
    public DiagnosisScope diagnosis() {
        return diagnosis;
    }

    /**
     * Returns the names of commands that may compare nothing, since no server knows or answers them; {@code *} for all.
     */
    public Set<String> allowUncompared() {
        return allowUncompared;
    }

    /** Builds a {@link RunConfig}; for use by one thread. */
    public static final class Builder {
        private List<TargetSpec> targets = List.of();
        private Set<Protocol> protocols = EnumSet.allOf(Protocol.class);
        private Set<Permission> allowed = Set.of();
        private Path out = Path.of("compat-report");
        private KnownDifferences known = KnownDifferences.none();
        private VerifiedPairs verifiedPairs = VerifiedPairs.none();
        private ServerProfiles profiles = ServerProfiles.none();
        private ClientOptions client = ClientOptions.defaults();
        private boolean alignSettings;
        private Map<String, Double> tolerances = Map.of();
        private int parallel = 1;
        private DiagnosisScope diagnosis = DiagnosisScope.NEVER;
        private Set<String> allowUncompared = Set.of();
        private boolean twin;

        private Builder() {}

        /**
         * Sets the targets, written {@code NAME=SPEC} each; the first is the baseline.
         *
         * @throws IllegalArgumentException when one is malformed; the message says how one looks
         */
        public Builder targets(String... specs) {
            return targets(Arrays.stream(specs).map(TargetSpec::parse).toList());
        }

        /** Sets the targets; the first is the baseline. */
        public Builder targets(Collection<TargetSpec> specs) {
            targets = List.copyOf(specs);
            return this;
        }

        /** Sets the lanes of each target; both unless said otherwise. */
        public Builder protocols(Collection<Protocol> lanes) {
            protocols = Set.copyOf(lanes);
            return this;
        }

        /** Sets what may be changed on servers that the suite did not launch; nothing unless said otherwise. */
        public Builder allowed(Collection<Permission> permissions) {
            allowed = Set.copyOf(permissions);
            return this;
        }

        /** Sets the folder for the reports. */
        public Builder out(Path folder) {
            out = folder;
            return this;
        }

        /** Sets the known differences; none unless said otherwise, so that every difference is unexpected. */
        public Builder known(KnownDifferences differences) {
            known = differences;
            return this;
        }

        /** Sets the pairs of servers from which the known differences were written. */
        public Builder verifiedPairs(VerifiedPairs pairs) {
            verifiedPairs = pairs;
            return this;
        }

        /** Sets the measured servers, by whose defaults a target's own settings are told. */
        public Builder profiles(ServerProfiles servers) {
            profiles = servers;
            return this;
        }

        /** Sets limits and time-outs of sessions. */
        public Builder client(ClientOptions options) {
            client = options;
            return this;
        }

        /** Sets whether targets that the suite launches get the baseline's settings; not unless said otherwise. */
        public Builder alignSettings(boolean aligned) {
            alignSettings = aligned;
            return this;
        }

        /** Sets tolerances of metrics, see {@link RunConfig#tolerances()}. */
        public Builder tolerances(Map<String, Double> shares) {
            tolerances = Map.copyOf(shares);
            return this;
        }

        /** Sets how many scenarios may run at a time, 1 to 64; one after the other unless said otherwise. */
        public Builder parallel(int scenarios) {
            parallel = scenarios;
            return this;
        }

        /** Sets where unexpected differences are diagnosed; nowhere unless said otherwise. */
        public Builder diagnosis(DiagnosisScope scope) {
            diagnosis = scope;
            return this;
        }

        /** Sets whether a second instance of a launched baseline runs along, see {@link RunConfig#twin()}; not unless set. */
        public Builder twin(boolean runsAlong) {
            twin = runsAlong;
            return this;
        }

        /** Sets the commands that may compare nothing, see {@link RunConfig#allowUncompared()}. */
        public Builder allowUncompared(Collection<String> commands) {
            allowUncompared = Set.copyOf(commands);
            return this;
        }

        /**
         * Returns the run.
         *
         * @throws IllegalArgumentException when there is no target or no protocol, two targets have one name, or too many
         *     scenarios are to run at a time
         */
        public RunConfig build() {
            return new RunConfig(this);
        }
    }
}
