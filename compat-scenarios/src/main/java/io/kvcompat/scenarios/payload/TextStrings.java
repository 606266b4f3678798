package io.kvcompat.scenarios.payload;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

@AutoService(Scenario.class)
public final class TextStrings extends PayloadScenario {
    public TextStrings() {
        super(
                "text-strings",
                "Strings of compressible text of all sizes are written and read back, on the targets in turn",
                new StringShape(PayloadBytes::text));
    }
}
