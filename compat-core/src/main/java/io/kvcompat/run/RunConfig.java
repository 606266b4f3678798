package io.kvcompat.run;

import io.kvcompat.client.ClientOptions;
import io.kvcompat.client.Protocol;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.target.TargetSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a run needs to know.
 *
 * @param targets one or more, names unique; the first is the baseline
 * @param protocols the lanes of each target, one or both
 * @param allowed what may be changed on servers that the suite did not launch
 * @param out the folder for the reports, created when missing
 * @param known the known differences
 * @param client limits and time-outs of sessions
 * @param alignSettings whether targets that the suite launches get the baseline's settings wherever they have them too,
 *     so that what still differs does not differ for a setting's default
 * @param tolerances how far metrics may be from the baseline's, as a share of it, in place of what their scenarios say; by
 *     {@code scenario#metric}, or by the metric's name for every scenario
 * @param parallel how many scenarios may run at a time, 1 to 64, each on servers of its own; 1 is what it comes to as
 *     soon as one target is a server that was given
 * @param inquire where unexpected differences are looked into when the scenarios are done
 * @param allowUncompared names of commands that may compare nothing, since no server knows or answers them; {@code *}
 *     for all
 */
public record RunConfig(
        List<TargetSpec> targets,
        Set<Protocol> protocols,
        Set<Requirements.Permission> allowed,
        Path out,
        KnownDifferences known,
        ClientOptions client,
        boolean alignSettings,
        Map<String, Double> tolerances,
        int parallel,
        DiagnosisScope inquire,
        Set<String> allowUncompared) {
    public RunConfig {
        allowUncompared = Set.copyOf(allowUncompared);
        tolerances = Map.copyOf(tolerances);
        targets = List.copyOf(targets);
        protocols = Set.copyOf(protocols);
        allowed = Set.copyOf(allowed);
        RunConfigs.check(targets, protocols, parallel);
    }

    /** Returns a run of one scenario after the other, in which metrics are compared as their scenarios say. */
    public RunConfig(
            List<TargetSpec> targets,
            Set<Protocol> protocols,
            Set<Requirements.Permission> allowed,
            Path out,
            KnownDifferences known,
            ClientOptions client,
            boolean alignSettings) {
        this(
                targets,
                protocols,
                allowed,
                out,
                known,
                client,
                alignSettings,
                Map.of(),
                1,
                DiagnosisScope.NEVER,
                Set.of());
    }

    /** Returns a run in which each target keeps its own settings. */
    public RunConfig(
            List<TargetSpec> targets,
            Set<Protocol> protocols,
            Set<Requirements.Permission> allowed,
            Path out,
            KnownDifferences known,
            ClientOptions client) {
        this(targets, protocols, allowed, out, known, client, false);
    }

    /** Returns this run with the baseline's settings on every target that the suite launches. */
    public RunConfig withAlignedSettings() {
        return new RunConfig(
                targets, protocols, allowed, out, known, client, true, tolerances, parallel, inquire, allowUncompared);
    }

    /** Returns this run with other tolerances. */
    public RunConfig withTolerances(Map<String, Double> others) {
        return new RunConfig(
                targets,
                protocols,
                allowed,
                out,
                known,
                client,
                alignSettings,
                others,
                parallel,
                inquire,
                allowUncompared);
    }

    /** Returns this run with so many scenarios at a time, see {@link #parallel}. */
    public RunConfig withParallel(int scenarios) {
        return new RunConfig(
                targets,
                protocols,
                allowed,
                out,
                known,
                client,
                alignSettings,
                tolerances,
                scenarios,
                inquire,
                allowUncompared);
    }

    /** Returns this run with unexpected differences looked into there. */
    public RunConfig inquiring(DiagnosisScope where) {
        return new RunConfig(
                targets,
                protocols,
                allowed,
                out,
                known,
                client,
                alignSettings,
                tolerances,
                parallel,
                where,
                allowUncompared);
    }

    /** Returns this run with commands that may compare nothing, see {@link #allowUncompared}. */
    public RunConfig allowingUncompared(Set<String> commands) {
        return new RunConfig(
                targets,
                protocols,
                allowed,
                out,
                known,
                client,
                alignSettings,
                tolerances,
                parallel,
                inquire,
                commands);
    }
}
