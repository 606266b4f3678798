package io.kvcompat.scenarios.scan;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ScanExpired implements Scenario {
    @Override
    public String id() {
        return "scan-and-iter/scan-expired";
    }

    @Override
    public String title() {
        return "A key whose time has come is not returned, a key with time left is";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                SET stays 1 EXAT 4102444800 => +OK
                SET goes 1 EXAT 1           => +OK
                SCAN 0 COUNT 1000           => ["0", ["stays"]]
                KEYS *                      => ["stays"]
                PEXPIREAT stays 1           => :1
                SCAN 0 COUNT 1000           => ["0", []]
                DBSIZE                      => :0
                """);
    }
}
