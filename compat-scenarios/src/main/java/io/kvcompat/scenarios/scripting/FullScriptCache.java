package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Answer;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * Runs 600 different scripts by EVAL between one that EVAL cached and one that SCRIPT LOAD cached, and shows which of the
 * two EVALSHA still finds. Servers that bound the cache keep the last 500 scripts of EVAL.
 */
@AutoService(Scenario.class)
public final class FullScriptCache implements Scenario {
    private static final int SCRIPTS = 600;

    @Override
    public String id() {
        return "lua-and-tx/full-script-cache";
    }

    @Override
    public String title() {
        return "The cache keeps what SCRIPT LOAD put there; what EVAL put there may be dropped when there are many.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.SERVER);
    }

    @Override
    public void run(ScenarioContext context) {
        CommandScript.run(context, """
            SCRIPT FLUSH                   => +OK
            EVAL "return 'by eval'" 0      => "by eval"
            SCRIPT LOAD "return 'by load'" => "567edec96bd658561a7d4d19baa71d75b968818d"
            """);
        Session bulk = context.session("bulk").unrecorded();
        List<CompletableFuture<Answer>> answers = IntStream.rangeClosed(1, SCRIPTS)
                .mapToObj(i -> bulk.send(Command.of("EVAL", "return " + i, "0"), Duration.ofSeconds(10)))
                .toList();
        context.check(
                "each of " + SCRIPTS + " scripts returns its number",
                IntStream.rangeClosed(1, SCRIPTS)
                        .allMatch(i ->
                                answers.get(i - 1).join().reply().toString().equals(":" + i)),
                ":1 to :" + SCRIPTS,
                null);
        CommandScript.run(context, """
            EVALSHA 0f058f788b6db01cde4931637a6143ace7a0ef1d 0
            EVALSHA 567edec96bd658561a7d4d19baa71d75b968818d 0 => "by load"
            SCRIPT EXISTS e0e1f9fabfc9d4800c877a703b823ac0578ff8db 23474c594feb4f495a9d0aafac4b698a3751b9b4
            """);
    }
}
