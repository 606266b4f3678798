package io.kvcompat.proxy;

import io.kvcompat.client.ClientOptions;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.known.VerifiedPairs;
import io.kvcompat.profile.ServerProfiles;
import io.kvcompat.target.TargetSpec;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a proxy needs to know.
 *
 * @param targets two or more, or one to record from, names unique; the first is the baseline
 * @param answer the name of the target that answers the clients; null for the baseline
 * @param listen where clients connect
 * @param order how the commands of several connections are let through
 * @param twin whether a second instance of the baseline runs beside it, what differs between the two being noise; only
 *     where the suite launches the baseline
 * @param label what is running, a test's name say; null for the names that clients give themselves
 * @param readOnly whether commands that may change something go to the answering target alone
 * @param sample which share of the connections is compared, above 0 up to 1; the others are carried to the answering target
 *     alone
 * @param maxRate past how many commands a second new connections are carried to the answering target alone; 0 for no limit
 * @param memory how many bytes may wait for targets that do not answer the clients
 * @param shadowTimeout how long such a target may keep others waiting, in strict order
 * @param ttlTolerance how far times to live may be apart
 * @param keep how many exchanges the reports hold as they come; past it those that differ alone, up to as many again
 * @param redact whether keys and values stand in the reports by their length and digest alone
 * @param masks what is replaced in keys and values by {@code ***} wherever it is written down, as regular expressions
 * @param record the file that all traffic is recorded to; null for none
 * @param out the folder for the reports
 * @param known the known differences
 * @param verifiedPairs the pairs of servers that these were measured on
 * @param profiles the defaults of servers, by which settings that are not are told
 * @param client limits of the proxy's own sessions
 */
public record ProxyConfig(
        List<TargetSpec> targets,
        @Nullable String answer,
        ListenAddress listen,
        Order order,
        boolean twin,
        @Nullable String label,
        boolean readOnly,
        double sample,
        long maxRate,
        long memory,
        Duration shadowTimeout,
        Duration ttlTolerance,
        int keep,
        boolean redact,
        List<String> masks,
        @Nullable Path record,
        Path out,
        KnownDifferences known,
        VerifiedPairs verifiedPairs,
        ServerProfiles profiles,
        ClientOptions client) {

    public ProxyConfig {
        targets = List.copyOf(targets);
        masks = List.copyOf(masks);
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("A proxy needs a target");
        }
        Set<String> names = new HashSet<>();
        for (TargetSpec target : targets) {
            if (!names.add(target.name())) {
                throw new IllegalArgumentException("Two targets are named " + target.name());
            }
        }
        if (answer != null && !names.contains(answer)) {
            throw new IllegalArgumentException("No target is named " + answer + "; there are " + names);
        }
        if (!(sample > 0 && sample <= 1)) {
            throw new IllegalArgumentException("The sample must be above 0 and at most 1, as 1/100 is; not " + sample);
        }
    }

    /** Returns a builder of a proxy in strict order on a free port of the loopback address. */
    public static Builder builder(List<TargetSpec> targets, Path out) {
        return new Builder(targets, out);
    }

    /** Makes a config step by step; for use by one thread. */
    public static final class Builder {
        private final List<TargetSpec> targets;
        private final Path out;
        private @Nullable String answer;
        private ListenAddress listen = ListenAddress.loopback();
        private Order order = Order.STRICT;
        private boolean twin;
        private @Nullable String label;
        private boolean readOnly;
        private double sample = 1;
        private long maxRate;
        private long memory = 64L << 20;
        private Duration shadowTimeout = Duration.ofSeconds(2);
        private Duration ttlTolerance = Duration.ofSeconds(1);
        private int keep = 20_000;
        private boolean redact;
        private List<String> masks = List.of();
        private @Nullable Path record;
        private KnownDifferences known = KnownDifferences.none();
        private VerifiedPairs verifiedPairs = VerifiedPairs.none();
        private ServerProfiles profiles = ServerProfiles.none();
        private ClientOptions client = ClientOptions.defaults();

        private Builder(List<TargetSpec> targets, Path out) {
            this.targets = targets;
            this.out = out;
        }

        /** Sets the name of the target that answers the clients; null for the baseline. */
        public Builder answer(@Nullable String value) {
            answer = value;
            return this;
        }

        /** Sets where clients connect; any free port of the loopback address by default. */
        public Builder listen(ListenAddress value) {
            listen = value;
            return this;
        }

        /** Sets how the commands of several connections are let through; strict by default. */
        public Builder order(Order value) {
            order = value;
            return this;
        }

        /** Sets whether a second instance of the baseline runs beside it. */
        public Builder twin(boolean value) {
            twin = value;
            return this;
        }

        /** Sets what is running, a test's name say; null for the names that clients give themselves. */
        public Builder label(@Nullable String value) {
            label = value;
            return this;
        }

        /** Sets whether commands that may change something go to the answering target alone. */
        public Builder readOnly(boolean value) {
            readOnly = value;
            return this;
        }

        /** Sets which share of the connections is compared, above 0 up to 1. */
        public Builder sample(double value) {
            sample = value;
            return this;
        }

        /** Sets past how many commands a second new connections are no longer compared; 0 for no limit. */
        public Builder maxRate(long value) {
            maxRate = value;
            return this;
        }

        /** Sets how many bytes may wait for targets that do not answer the clients; 64 MiB by default. */
        public Builder memory(long value) {
            memory = value;
            return this;
        }

        /** Sets how long such a target may keep others waiting, in strict order; 2 s by default. */
        public Builder shadowTimeout(Duration value) {
            shadowTimeout = value;
            return this;
        }

        /** Sets how far times to live may be apart; 1 s by default. */
        public Builder ttlTolerance(Duration value) {
            ttlTolerance = value;
            return this;
        }

        /** Sets how many exchanges the reports hold as they come; 20,000 by default. */
        public Builder keep(int value) {
            keep = value;
            return this;
        }

        /** Sets whether keys and values stand in the reports by their length and digest alone. */
        public Builder redact(boolean value) {
            redact = value;
            return this;
        }

        /** Sets what is replaced in keys and values wherever it is written down, as regular expressions. */
        public Builder masks(List<String> value) {
            masks = value;
            return this;
        }

        /** Sets the file that all traffic is recorded to; null for none. */
        public Builder record(@Nullable Path value) {
            record = value;
            return this;
        }

        /** Sets the known differences; none by default. */
        public Builder known(KnownDifferences value) {
            known = value;
            return this;
        }

        /** Sets the pairs of servers that these were measured on. */
        public Builder verifiedPairs(VerifiedPairs value) {
            verifiedPairs = value;
            return this;
        }

        /** Sets the defaults of servers. */
        public Builder profiles(ServerProfiles value) {
            profiles = value;
            return this;
        }

        /** Sets limits of the proxy's own sessions. */
        public Builder client(ClientOptions value) {
            client = value;
            return this;
        }

        /**
         * Returns the config.
         *
         * @throws IllegalArgumentException when there is no target, two have one name, or the sample is out of range
         */
        public ProxyConfig build() {
            return new ProxyConfig(
                    targets,
                    answer,
                    listen,
                    order,
                    twin,
                    label,
                    readOnly,
                    sample,
                    maxRate,
                    memory,
                    shadowTimeout,
                    ttlTolerance,
                    keep,
                    redact,
                    masks,
                    record,
                    out,
                    known,
                    verifiedPairs,
                    profiles,
                    client);
        }
    }

    /** Returns which target answers, by its place. */
    int leader() {
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).name().equals(answer)) {
                return i;
            }
        }
        return 0;
    }
}
