package io.kvcompat.run;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.internal.guard.RunServers;
import io.kvcompat.internal.redaction.Redactor;
import io.kvcompat.result.Metric;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.OutputFolder;
import io.kvcompat.result.ReportException;
import io.kvcompat.result.ReportSpool.LaneSpool;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.target.Target;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A run: its targets up, its scenarios driven, its reports written at the end.
 *
 * <p>Drive it from one thread, but for {@link #begin} and {@link #execute}, which as many threads may call as
 * {@link #parallel()} says, each one scenario after the other. Launched targets run all their lanes side by side; as the
 * lanes of an external server share its database, a run with one goes through the scenarios once for each protocol: see
 * {@link #passes()}.
 *
 * <pre>{@code
 * try (Run run = Run.open(config)) {
 *     RunReport report = run.runAll(Scenarios.load());
 * }
 * }</pre>
 */
public final class Run implements AutoCloseable {
    private final RunConfig config;
    private final RunListener listener;
    private final Client client;
    private final ExecutorService executor;
    private final List<TargetRun> targets = new ArrayList<>();
    private final List<ScenarioSummary> summaries = new ArrayList<>();
    private final Set<String> begun = ConcurrentHashMap.newKeySet();
    private final DeadTargets dead;
    private final OutputFolder folder;
    private final Completeness completeness = new Completeness();
    /** Why nothing can be recorded any more; null as long as it can. */
    private volatile @Nullable String stopped;

    private final RunServers servers = new RunServers();
    private final Redactor redactor;
    private final Interruption interruption;
    private final Instant startedAt = Instant.now();
    /** The clock may be set meanwhile. */
    private final long startNanos = System.nanoTime();

    private Slots slots = new Slots(1);
    private Set<Protocol> pass;

    private Run(RunConfig config, RunListener listener, Client client, OutputFolder folder) {
        this.folder = folder;
        this.config = config;
        this.listener = listener;
        this.client = client;
        this.dead = new DeadTargets(new Probe(config.client()));
        this.pass = config.protocols();
        this.redactor = Redactor.create(
                config.targets().stream().anyMatch(spec -> spec.endpoint().isPresent()));
        config.targets().forEach(spec -> spec.endpoint().ifPresent(endpoint -> redactor.learn(endpoint.password())));
        this.interruption = Interruption.of(targets, client, config.client());
        this.executor = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "kvcompat-lane");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Opens the targets, launching what is to be launched side by side, and returns the run.
     *
     * @throws io.kvcompat.target.LaunchException when a server could not be launched
     * @throws io.kvcompat.client.ConnectFailedException when an external server cannot be reached
     * @throws IllegalArgumentException when the folder for the reports cannot be written or another run writes to it, or a
     *     given server's database is not empty
     */
    public static Run open(RunConfig config, RunListener listener) {
        OutputFolder folder = OutputFolder.claim(config.out());
        Client client = Client.create(config.client());
        Run run = new Run(config, listener, client, folder);
        try {
            run.openTargets();
            return run;
        } catch (RuntimeException | Error e) {
            run.close();
            throw e;
        }
    }

    /** Opens a run that tells nobody of its progress, as {@link #open(RunConfig, RunListener)}. */
    public static Run open(RunConfig config) {
        return open(config, RunListener.NONE);
    }

    private void openTargets() {
        List<Target> opened = new TargetsOpening(config, client, executor).open();
        int parallel = opened.stream().allMatch(Target::launched) ? config.parallel() : 1;
        slots = new Slots(parallel);
        try {
            takeUp(opened, parallel);
        } catch (RuntimeException | Error e) {
            // Those that were taken up are closed with the run.
            opened.subList(targets.size(), opened.size()).forEach(Target::close);
            throw e;
        }
        listener.targetsReady(targets());
    }

    private void takeUp(List<Target> opened, int parallel) {
        for (Target target : opened) {
            @Nullable TargetRun alignTo = config.alignSettings() && !targets.isEmpty() ? targets.get(0) : null;
            targets.add(NamedFailures.of(
                    target.name(), () -> new TargetRun(target, config, parallel, client, startedAt, alignTo, servers)));
        }
        targets.stream()
                .skip(1)
                .forEach(target -> target.comparedWith(targets.get(0).header()));
    }

    /** Returns the targets, the baseline first and its twin, where one runs along, last. */
    public List<Target> targets() {
        return targets.stream().map(TargetRun::target).toList();
    }

    private TargetRole role(TargetRun target) {
        if (target == targets.get(0)) {
            return TargetRole.BASELINE;
        }
        return target == targets.get(targets.size() - 1) && config.twinSpec().isPresent()
                ? TargetRole.TWIN
                : TargetRole.OTHER;
    }

    private List<TargetRun> reported() {
        return targets.stream()
                .filter(target -> role(target) != TargetRole.TWIN)
                .toList();
    }

    /**
     * Returns the passes in which every scenario is to be run: one with all protocols when the suite launched every
     * target, otherwise one for each protocol.
     */
    public List<Set<Protocol>> passes() {
        if (targets().stream().allMatch(Target::launched)) {
            return List.of(EnumSet.copyOf(config.protocols()));
        }
        List<Set<Protocol>> passes = new ArrayList<>();
        EnumSet.copyOf(config.protocols()).forEach(protocol -> passes.add(EnumSet.of(protocol)));
        return passes;
    }

    /**
     * Says which scenarios are to run in each pass: reports are marked as incomplete unless each of them has come to its
     * end. Where it is not called, whoever drives the run answers for that.
     */
    public void plan(Collection<String> ids) {
        completeness.plan(ids);
    }

    /** Begins a pass; scenarios that begin from now on run on these lanes. */
    public void startPass(Set<Protocol> protocols) {
        pass = EnumSet.copyOf(protocols);
        begun.clear();
    }

    /**
     * Executes scenarios, one after the other in each pass, and returns what the run came to, as {@link #finish}.
     *
     * @throws IllegalArgumentException when two have one id
     */
    public RunReport runAll(Collection<? extends Scenario> scenarios) {
        plan(scenarios.stream().map(Scenario::id).toList());
        for (Set<Protocol> protocols : passes()) {
            startPass(protocols);
            scenarios.forEach(this::execute);
        }
        return finish();
    }

    /** Returns how many scenarios run at a time: what was configured, or 1 when a target is an external server. */
    public int parallel() {
        return slots.count();
    }

    /**
     * Begins a scenario on every lane of the pass that can run it, each in an empty database; the others are recorded as
     * skipped with the reason. Waits for other scenarios to end where as many run as may, or it needs to be alone.
     *
     * @throws IllegalStateException when this thread has begun one that has not ended, or the run was {@link #stopped}
     * @throws IllegalArgumentException when a scenario of this id has been begun in this pass
     */
    public ScenarioRun begin(ScenarioInfo info, Requirements requirements) {
        if (stopped != null) {
            throw new IllegalStateException("The run was stopped: " + stopped);
        }
        if (!begun.add(info.id())) {
            throw new IllegalArgumentException("Two scenarios have the id " + info.id() + "; the second is "
                    + info.source() + ". Rename one, or tag it @id:…");
        }
        Slots.Slot slot = slots.take(requirements.exclusive());
        try {
            return begin(info, requirements, slot);
        } catch (ReportException e) {
            slot.release();
            stop(e);
            throw e;
        } catch (RuntimeException | Error e) {
            slot.release();
            throw e;
        }
    }

    private ScenarioRun begin(ScenarioInfo info, Requirements requirements, Slots.Slot slot) {
        started(info);
        List<LaneScenario> lanes = new ArrayList<>();
        for (TargetRun target : targets) {
            for (Protocol protocol : EnumSet.copyOf(pass)) {
                if (requirements.protocols().contains(protocol)) {
                    lanes.add(lane(info, requirements, target, protocol, slot.number()));
                }
            }
        }
        RunningScenario running = new RunningScenario(
                info,
                requirements,
                lanes,
                executor,
                new Comparisons(config.known()),
                new ScenarioOverseer(info, requirements, slot, dead, completeness, this::stop, this::ended));
        running.prepare();
        return running;
    }

    private void stop(ReportException failure) {
        completeness.gap("The run was stopped, as what it records could not be written");
        stopped = failure.getMessage();
    }

    /**
     * Returns why nothing more can be run, the disk being full say; empty while there is no reason. {@link #finish} keeps
     * what was recorded until then.
     */
    public Optional<String> stopped() {
        return Optional.ofNullable(stopped);
    }

    private synchronized void started(ScenarioInfo info) {
        listener.scenarioStarted(info);
    }

    private synchronized void ended(ScenarioSummary summary) {
        summaries.add(summary);
        completeness.ended(summary.scenario().id());
        listener.scenarioFinished(summary);
    }

    private LaneScenario lane(
            ScenarioInfo info, Requirements requirements, TargetRun target, Protocol protocol, int slot) {
        LaneSpool spool = target.spool().lane(protocol, slot);
        spool.begin(info);
        LaneScenario lane = new LaneScenario(
                target.target(),
                role(target),
                target.lane(protocol, slot),
                config.client().callTimeout(),
                new Recorder(
                        spool,
                        redactor.lane(
                                target.clients(),
                                !target.target().launched(),
                                target.lane(protocol, slot).endpoint().database()),
                        metric -> tolerated(info, metric)),
                target.header(),
                target.preflight());
        Optional<String> unmet = Permissions.unmet(requirements, target.target(), config.allowed());
        unmet.ifPresent(reason -> lane.leave(Outcome.skipped(reason)));
        dead.outcome(target.target(), targets()).ifPresent(lane::leave);
        return lane;
    }

    private Metric tolerated(ScenarioInfo info, Metric metric) {
        Double ours = config.tolerances().get(info.id() + "#" + metric.name());
        Double tolerance = ours != null ? ours : config.tolerances().get(metric.name());
        return tolerance == null ? metric : metric.tolerating(tolerance);
    }

    /** Runs a Java scenario from beginning to end and returns what became of it. */
    public ScenarioSummary execute(Scenario scenario) {
        ScenarioInfo info = new ScenarioInfo(scenario.id(), scenario.title(), scenario.source());
        ScenarioRun running = begin(info, scenario.requirements());
        try {
            running.run(scenario);
        } catch (RuntimeException | Error e) {
            running.abandon(e);
            throw e;
        }
        return running.end();
    }

    /**
     * Writes {@code <target>.json} for each target and {@code diff.json}, looks into what is unexpected where that was
     * asked for, and returns what the run came to. Call it once.
     */
    public RunReport finish() {
        return finish(written -> {});
    }

    /**
     * As {@link #finish()}.
     *
     * @param written is handed the files {@code <target>.json}, the baseline's first, before they are compared; once more
     *     where the folder could not be written and all of it is kept elsewhere, see {@link RunReport#folder}
     */
    public RunReport finish(Consumer<List<Path>> written) {
        Duration took = Duration.ofNanos(System.nanoTime() - startNanos);
        List<String> gaps = completeness.gaps(passes().size());
        List<String> problems = new ArrayList<>(dead.problems());
        problems.addAll(gaps);
        if (dead.leftOut()) {
            gaps.addAll(0, dead.problems());
        }
        return new RunReports(config, reported(), summaries, took, problems, gaps).write(stopped, written);
    }

    /**
     * Learns the secrets that stand in a command of a feature, so that {@link #redacted} masks them, whether it is ever sent
     * or not. Does nothing where the run launched all of its servers.
     */
    public void learnSecrets(Command command) {
        redactor.learn(command);
    }

    /**
     * Returns {@code text} with every secret that the run has learned so far masked, as in its own reports: passwords of its
     * addresses, and those in commands that it sent. As it is where the run launched all of its servers.
     */
    public String redacted(String text) {
        return redactor.text(text);
    }

    /** Ends the launched servers and closes every session; reports that were not written stay marked incomplete. */
    @Override
    public void close() {
        List<TargetRun> reported = reported();
        targets.forEach(TargetRun::close);
        targets.stream().filter(target -> !reported.contains(target)).forEach(TargetRun::deleteReport);
        folder.close();
        interruption.close();
        dead.close();
        client.close();
        executor.shutdownNow();
    }
}
