package io.kvcompat.scenarios.rollback;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Restores on one server what another has dumped, key by key. */
@AutoService(Scenario.class)
public final class DumpAndRestore extends Rollback {
    @Override
    public String id() {
        return "way-back/dump-and-restore";
    }

    @Override
    public String title() {
        return "Each type and encoding, dumped on one server and restored on the other";
    }

    @Override
    Map<String, String> carry(ScenarioContext from, ScenarioContext to) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        try (RollbackServer source = RollbackServer.launch(from);
                RollbackServer target = RollbackServer.launch(to)) {
            List<StoredContent> contents = new ArrayList<>(StoredContent.KEYS);
            contents.add(StoredContent.FIELD_TTL);
            contents.add(StoredContent.FUNCTION);
            contents.forEach(content ->
                    verdicts.put("DUMP of a " + content.name(), carry(content, source.session(), target.session())));
        }
        return verdicts;
    }

    private static String carry(StoredContent content, Session from, Session to) {
        if (!content.write(from, "")) {
            return "the server that writes does not have it";
        }
        Command dump =
                content.key().isEmpty() ? Command.of("FUNCTION", "DUMP") : Command.of("DUMP", content.keyNamed(""));
        Reply reply = from.call(dump).reply();
        if (!(reply instanceof BulkStringReply payload)) {
            return "is not dumped: " + reply;
        }
        Reply restored = to.call(restore(content, from, payload.value())).reply();
        return restored.isError()
                ? "is refused: " + restored.toString().substring(1)
                : ContentComparison.of(List.of(content), "", from, to);
    }

    private static Command restore(StoredContent content, Session from, Bytes payload) {
        if (content.key().isEmpty()) {
            return new Command(List.of(Bytes.of("FUNCTION"), Bytes.of("RESTORE"), payload));
        }
        String key = content.keyNamed("");
        String time =
                from.call(Command.of("PEXPIRETIME", key)).reply().toString().substring(1);
        String expires = time.equals("-1") ? "0" : time;
        return new Command(List.of(
                Bytes.of("RESTORE"),
                Bytes.of(key),
                Bytes.of(expires),
                payload,
                Bytes.of("ABSTTL"),
                Bytes.of("REPLACE")));
    }
}
