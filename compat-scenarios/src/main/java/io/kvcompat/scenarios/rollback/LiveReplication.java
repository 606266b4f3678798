package io.kvcompat.scenarios.rollback;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.AwaitTimeoutException;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes one server a replica of another: what it had, and what is written afterwards. */
@AutoService(Scenario.class)
public final class LiveReplication extends Rollback {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    public String id() {
        return "way-back/replication";
    }

    @Override
    public String title() {
        return "A server as a replica of the other";
    }

    @Override
    Map<String, String> carry(ScenarioContext from, ScenarioContext to) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        List<StoredContent> fields = List.of(StoredContent.FIELD_TTL);
        replicate(verdicts, "", from, to, ContentComparison.everything());
        replicate(verdicts, " of a field that expires", from, to, fields);
        return verdicts;
    }

    private static void replicate(
            Map<String, String> verdicts,
            String what,
            ScenarioContext from,
            ScenarioContext to,
            List<StoredContent> contents) {
        String first = "full synchronization" + what;
        String then = "replication" + what;
        // Without a pause in which it waits for further replicas.
        try (RollbackServer primary = RollbackServer.launch(from, "--repl-diskless-sync-delay", "0")) {
            if (!contents.stream().allMatch(content -> content.write(primary.session(), "first:"))) {
                verdicts.put(first, "the server that writes does not have it");
                verdicts.put(then, "the server that writes does not have it");
                return;
            }
            try (RollbackServer replica = RollbackServer.launch(to, "--replicaof", "127.0.0.1 " + primary.port())) {
                Optional<String> problem = synchronize(to, primary, replica);
                if (problem.isPresent()) {
                    verdicts.put(first, "is refused: " + problem.get());
                    verdicts.put(then, "is refused: " + problem.get());
                    return;
                }
                verdicts.put(first, ContentComparison.of(contents, "first:", primary.session(), replica.session()));
                contents.forEach(content -> content.write(primary.session(), "then:"));
                primary.call("WAIT 1 10000");
                verdicts.put(then, ContentComparison.of(contents, "then:", primary.session(), replica.session()));
            }
        }
    }

    /** Waits until the replica has all, or one of the two says why it will not. */
    private static Optional<String> synchronize(ScenarioContext to, RollbackServer primary, RollbackServer replica) {
        try {
            return to.await("the replica to take or to refuse what its primary has", PATIENCE, () -> {
                if (replica.isAlive() && replica.call("INFO replication").contains("master_link_status:up")) {
                    return Optional.of(Optional.empty());
                }
                return ServerLog.reason(replica.log())
                        .or(() -> ServerLog.reason(primary.log()))
                        .map(Optional::of);
            });
        } catch (AwaitTimeoutException e) {
            return Optional.of("it never has all, and no log says why");
        }
    }
}
