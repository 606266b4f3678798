package io.kvcompat.scenarios.scan;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ScanUnknownType implements Scenario {
    @Override
    public String id() {
        return "scan-and-iter/scan-unknown-type";
    }

    @Override
    public String title() {
        return "SCAN TYPE with a name that is no type";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                SET k v => +OK
                SCAN 0 TYPE nosuchtype COUNT 1000
                SCAN 0 TYPE "" COUNT 1000
                SCAN 0 TYPE none COUNT 1000
                SCAN 0 TYPE module COUNT 1000
                SCAN 0 MATCH * TYPE nosuchtype
                """);
    }
}
