package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Bulk;
import io.kvcompat.scenarios.CommandScript;
import io.kvcompat.scenarios.Replies;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Redis 7.0 keeps every list as a quicklist. */
@AutoService(Scenario.class)
public final class EncodingList implements Scenario {
    private static final String SETTING = "list-max-listpack-size";
    private static final String EIGHT_KILOBYTES = "-2";

    @Override
    public String id() {
        return "data-structures/encoding-list";
    }

    @Override
    public String title() {
        return "How a list is kept while it grows past a node of 8 kB and shrinks again";
    }

    @Override
    public void run(ScenarioContext context) {
        Reply size = context.session().call("CONFIG GET " + SETTING);
        if (size.isError() || !Replies.texts(size).contains(EIGHT_KILOBYTES)) {
            context.skip("It is about nodes of 8 kB, and " + SETTING + " is set otherwise: " + size);
        }
        CommandScript.play(context, """
                RPUSH list head      => :1
                OBJECT ENCODING list ==
                """);
        List<String> words = new ArrayList<>(List.of("RPUSH", "list"));
        words.addAll(Collections.nCopies(100, "x".repeat(100)));
        new Bulk(context, "main").call(Bulk.command(words));
        CommandScript.play(context, """
                OBJECT ENCODING list   ==
                LLEN list              => :101
                LTRIM list 0 59        => +OK
                OBJECT ENCODING list   == "quicklist"
                LTRIM list 0 20
                OBJECT ENCODING list   ==
                LTRIM list 0 0
                OBJECT ENCODING list   ==
                LRANGE list 0 -1       => ["head"]
                COPY list copied
                OBJECT ENCODING copied ==
                """);
        context.session().call(Command.of("RPUSH", "single", "x".repeat(9000)));
        CommandScript.play(context, "OBJECT ENCODING single ==");
    }
}
