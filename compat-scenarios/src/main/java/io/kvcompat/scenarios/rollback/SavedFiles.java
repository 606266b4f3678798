package io.kvcompat.scenarios.rollback;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.target.LaunchException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Starts one server with the RDB file, and with the append-only file, of another. */
@AutoService(Scenario.class)
public final class SavedFiles extends Rollback {
    /** Each command is in the file before it is answered; otherwise a busy disk could put it off. */
    private static final String[] APPENDING = {"--appendonly", "yes", "--appendfsync", "always"};

    private static final String[] PLAIN = {
        "--appendonly", "yes", "--appendfsync", "always", "--aof-use-rdb-preamble", "no"
    };

    /** How Valkey 8.1 and newer is told to read files of versions that it does not know. */
    private static final String[] RELAXED = {"--rdb-version-check", "relaxed"};

    @Override
    public String id() {
        return "way-back/saved-files";
    }

    @Override
    public String title() {
        return "A server starts with the RDB file or the append-only file of the other";
    }

    @Override
    Map<String, String> carry(ScenarioContext from, ScenarioContext to) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        List<StoredContent> fields = List.of(StoredContent.FIELD_TTL);
        verdicts.put("RDB file", rdb(from, to, ContentComparison.everything()));
        verdicts.put("RDB file with a field that expires", rdb(from, to, fields));
        verdicts.put(
                "RDB file, with rdb-version-check relaxed", rdb(from, to, ContentComparison.everything(), RELAXED));
        verdicts.put("AOF", aof(from, to, ContentComparison.everything(), APPENDING));
        verdicts.put("AOF without RDB preamble", aof(from, to, ContentComparison.everything(), PLAIN));
        verdicts.put("AOF without RDB preamble, with a field that expires", aof(from, to, fields, PLAIN));
        return verdicts;
    }

    private static String rdb(
            ScenarioContext from, ScenarioContext to, List<StoredContent> contents, String... arguments) {
        try (RollbackServer source = RollbackServer.launch(from)) {
            if (!write(contents, source)) {
                return "the server that writes does not have it";
            }
            source.call("SAVE");
            return start(source, to, "dump.rdb", contents, arguments);
        }
    }

    private static String aof(
            ScenarioContext from, ScenarioContext to, List<StoredContent> contents, String... arguments) {
        try (RollbackServer source = RollbackServer.launch(from, arguments)) {
            if (!write(contents, source)) {
                return "the server that writes does not have it";
            }
            return start(source, to, "appendonlydir", contents, arguments);
        }
    }

    private static boolean write(List<StoredContent> contents, RollbackServer source) {
        return contents.stream().allMatch(content -> content.write(source.session(), ""));
    }

    private static String start(
            RollbackServer source, ScenarioContext to, String file, List<StoredContent> contents, String... arguments) {
        try (RollbackServer target = RollbackServer.launch(to, List.of(source.file(file)), arguments)) {
            return ContentComparison.of(contents, "", source.session(), target.session());
        } catch (LaunchException e) {
            String message = String.valueOf(e.getMessage());
            // Redis 8 takes an unknown setting for one of a module.
            boolean unknown = message.contains("Bad directive") || message.contains("Module Configuration detected");
            return unknown ? "the server that reads has no such setting" : ServerLog.refused(message);
        }
    }
}
