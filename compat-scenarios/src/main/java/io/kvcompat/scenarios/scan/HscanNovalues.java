package io.kvcompat.scenarios.scan;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class HscanNovalues implements Scenario {
    @Override
    public String id() {
        return "scan-and-iter/hscan-novalues";
    }

    @Override
    public String title() {
        return "HSCAN NOVALUES returns fields alone, where the server knows it";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                HSET h a 1 b 2           => :2
                SCAN 0 NOVALUES
                HSCAN h 0 NOVALUES
                HSCAN h 0 NOVALUES MATCH a
                HSCAN missing 0 NOVALUES => ["0", []]
                ZADD z 1 a 2 b           => :2
                ZSCAN z 0 NOSCORES
                ZSCAN z 0 NOVALUES
                SADD s 1                 => :1
                SSCAN s 0 NOVALUES
                SSCAN s 0 NOSCORES
                """);
    }
}
