package io.kvcompat.bdd.scenario;

import io.kvcompat.command.CommandSyntaxException;
import io.kvcompat.reply.ReplySyntaxException;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Policy;
import io.kvcompat.run.Lane;
import io.kvcompat.run.ScenarioRun;
import io.kvcompat.scenario.Block;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenarios.CommandScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The Gherkin scenario under way on this thread. */
public final class ActiveScenario {
    private static final ThreadLocal<@Nullable ActiveScenario> ACTIVE = new ThreadLocal<>();

    private final ScenarioRunFactory factory;
    private final ScenarioLocation location;
    private final ScenarioRun run;
    private final Attachments attachments;
    private final List<BlockTranscript> transcripts = new ArrayList<>();
    private final StepLog steps = new StepLog();
    private final ScenarioSoFar soFar = new ScenarioSoFar();
    private @Nullable Block lastBlock;
    private boolean onlyWhereWritable;
    private boolean expecting;
    private boolean entered;

    private ActiveScenario(
            ScenarioRunFactory factory, ScenarioLocation location, ScenarioRun run, Attachments attachments) {
        this.factory = factory;
        this.location = location;
        this.run = run;
        this.attachments = attachments;
    }

    /** Begins the scenario that is written at {@code location} on the stage that is set. */
    public static ActiveScenario begin(ScenarioLocation location, Attachments attachments) {
        ScenarioRunFactory factory = ScenarioRunFactory.current();
        ActiveScenario scenario = new ActiveScenario(factory, location, factory.begin(location), attachments);
        ACTIVE.set(scenario);
        return scenario;
    }

    /** Returns the scenario that has begun on this thread. */
    public static ActiveScenario current() {
        return find().orElseThrow(() -> new IllegalStateException("No scenario has begun on this thread"));
    }

    /** Returns the scenario that has begun on this thread and not ended; empty for none. */
    public static Optional<ActiveScenario> find() {
        return Optional.ofNullable(ACTIVE.get());
    }

    /** Returns what drives its lanes. */
    public ScenarioRun run() {
        return run;
    }

    /**
     * Runs a block on every lane.
     *
     * @throws MalformedStepException when the text is no block, or uses what no earlier line made
     */
    public void run(String text) {
        Block block = parse(text);
        soFar.run(block, text);
        lastBlock = block;
        run.run(block);
        ran();
    }

    /**
     * Runs a script on every lane and checks the replies that stand beside its commands.
     *
     * @throws MalformedStepException when the text is no script
     */
    public void runScript(String text) {
        CommandScript script = parseScript(text);
        soFar.run(script.block(), text);
        expecting = true;
        lastBlock = script.block();
        run.run(script.block(), lane -> script.play(lane.context(), onlyWhereWritable));
        ran();
    }

    private void ran() {
        BlockTranscript transcript = BlockTranscript.of(run);
        transcripts.add(transcript);
        steps.ran(transcript);
    }

    /** Sets how those exchanges of the last block that {@code which} accepts are compared; the step under way shows that. */
    public void compareLastBlock(Predicate<Exchange> which, Policy policy) {
        run.compareLastBlock(which, policy);
        steps.compared(which);
    }

    /** Compares the last block by type and bytes, and leaves what was said to be exact as it is; the step under way shows that. */
    public void compareLastBlock() {
        run.compareLastBlock(exchange -> exchange.policy().match() != Policy.Match.EXACT, Policy.EXACT);
        showDifferences();
    }

    /** Has the step under way show what differs in the last block, which stays compared as it is. */
    public void showDifferences() {
        steps.compared(exchange -> true);
    }

    /** Records a check on one lane; the step under way shows what became of it. */
    public void check(Lane lane, String name, boolean passed, String expected, @Nullable Object actual) {
        run.check(lane, name, passed, expected, actual);
        steps.checked(name);
    }

    /** Has the step under way show what became of the checks that were recorded before it. */
    public void showChecks() {
        steps.showsChecks();
    }

    /** Goes on with the step of Cucumber's that has that id. */
    public void enter(UUID step) {
        entered = true;
        steps.enter(step);
    }

    /** Says that the scenario is for servers that take writes: scripts skip it on a lane whose server takes none. */
    public void onlyWhereWritable() {
        onlyWhereWritable = true;
    }

    /** Runs a Java scenario on every lane. */
    public void runScenario(String id) {
        Scenario scenario = factory.scenario(location, id);
        soFar.ranJava();
        lastBlock = null;
        run.run(scenario);
        ran();
    }

    /** Closes the connection of a session on every lane. */
    public void disconnect(String session) {
        soFar.requireSession(session);
        run.onEachLane(lane -> lane.context().session(session).close());
    }

    /** Launches a server for this scenario on every lane, to which all its sessions go. */
    public void ownServer(List<String> arguments) {
        soFar.launched("port");
        run.onEachLane(lane -> lane.context().ownServer(arguments));
    }

    /** Launches a server for one session on every lane. */
    public void anotherServer(String session, List<String> arguments) {
        soFar.launchedFor(session);
        run.onEachLane(lane -> lane.context().anotherServer(session, arguments));
    }

    /** Refuses a step about replies where nothing was run. */
    public void requireReplies() {
        soFar.requireReplies();
    }

    /** Refuses a step about expected replies where no script has said what is expected. */
    public void requireExpectations() {
        if (!expecting) {
            throw new MalformedStepException("no replies were expected before this step; `When I run, expecting` with a"
                    + " script comes first");
        }
    }

    /** Returns the block that was run last, as written; empty when none was, or a Java scenario after it. */
    public Optional<Block> lastBlock() {
        return Optional.ofNullable(lastBlock);
    }

    /** Shows a text beside the step under way. */
    public void attach(String name, String text) {
        attachments.text(name, text);
    }

    /** Forgets the scenario on this thread; its run is ended by who began it. */
    public void leave() {
        ACTIVE.remove();
    }

    /**
     * Shows what was found: at its step where a plugin listens that tells which step is under way (see
     * {@link #enter}), beside the scenario's end otherwise.
     */
    public void show(Findings findings) {
        if (entered) {
            steps.attribute(findings).leave();
            return;
        }
        if (!findings.known().isEmpty()) {
            attach("known differences", findings.describeKnown());
        }
        if (!findings.isGood()) {
            attachTranscripts();
        }
    }

    /**
     * Shows the exchanges of every block so far; for scenarios that failed. With those of all scenarios Cucumber's reports
     * of a whole run had 33 MB instead of 21, and the reports of the targets have them.
     */
    public void attachTranscripts() {
        transcripts.stream()
                .map(BlockTranscript::text)
                .filter(text -> !text.isEmpty())
                .forEach(text -> attach("exchanges", text));
        transcripts.clear();
    }

    private static CommandScript parseScript(String text) {
        try {
            return CommandScript.parse(text);
        } catch (CommandSyntaxException | ReplySyntaxException e) {
            throw new MalformedStepException(String.valueOf(e.getMessage()));
        }
    }

    private static Block parse(String text) {
        try {
            return Block.parse(DocStringQuotes.restore(text));
        } catch (CommandSyntaxException e) {
            throw new MalformedStepException(String.valueOf(e.getMessage()));
        }
    }
}
