package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import io.kvcompat.result.Policy;
import io.kvcompat.result.Policy.Match;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Shows a dump restored by each policy, onto nothing and onto libraries of the same name, and the errors of a payload that
 * is damaged.
 *
 * <p>The payload itself holds a format version and a checksum; only its type is compared.
 */
@AutoService(Scenario.class)
public final class FunctionDump implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/function-dump";
    }

    @Override
    public String title() {
        return "FUNCTION DUMP and RESTORE carry libraries over.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.SERVER).disposableServer();
    }

    @Override
    public void run(ScenarioContext context) {
        RecordedSession payload = context.session()
                .comparing(Policy.of(Match.TYPE, "the payload holds the server's format version and a checksum"));
        CommandScript.run(context, """
            FUNCTION FLUSH => +OK
            FUNCTION LOAD "#!lua name=lib\\nredis.register_function('f', function() return 'first' end)" => "lib"
            """);
        Reply dump = payload.call("FUNCTION DUMP");
        if (!(dump instanceof BulkStringReply bulk)) {
            context.check("FUNCTION DUMP returns a payload", false, "a bulk string", dump);
            return;
        }
        restore(context, bulk);
        CommandScript.run(context, "FUNCTION FLUSH => +OK");
        restore(context, bulk);
        CommandScript.run(context, """
            FCALL f 0 => "first"
            FUNCTION LOAD REPLACE "#!lua name=lib\\nredis.register_function('f', function() return 'second' end)" => "lib"
            """);
        restore(context, bulk, "APPEND");
        CommandScript.run(context, "FCALL f 0 => \"second\"");
        restore(context, bulk, "REPLACE");
        CommandScript.run(context, """
            FCALL f 0 => "first"
            FUNCTION LOAD "#!lua name=another\\nredis.register_function('g', function() return 'g' end)" => "another"
            """);
        restore(context, bulk, "FLUSH");
        CommandScript.run(context, """
            FCALL f 0           => "first"
            FCALL g 0           => -ERR Function not found
            FUNCTION DELETE lib => +OK
            FUNCTION LOAD "#!lua name=clash\\nredis.register_function('f', function() return 'taken' end)" => "clash"
            """);
        restore(context, bulk, "REPLACE");
        restore(context, bulk, "NOSUCH");
        CommandScript.run(context, """
            FUNCTION RESTORE ""      => -ERR DUMP payload version or checksum are wrong
            FUNCTION RESTORE damaged => -ERR DUMP payload version or checksum are wrong
            FUNCTION RESTORE         => -ERR wrong number of arguments for 'function|restore' command
            FUNCTION DUMP extra      => -ERR wrong number of arguments for 'function|dump' command
            """);
    }

    private static void restore(ScenarioContext context, BulkStringReply payload, String... policy) {
        List<Bytes> parts = new ArrayList<>(List.of(Bytes.of("FUNCTION"), Bytes.of("RESTORE"), payload.value()));
        Stream.of(policy).map(Bytes::of).forEach(parts::add);
        context.session().exchange(new Command(parts));
    }
}
