package io.kvcompat.scenarios.scan;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

@AutoService(Scenario.class)
public final class ScanComplete implements Scenario {
    @Override
    public String id() {
        return "scan-and-iter/scan-complete";
    }

    @Override
    public String title() {
        return "A full SCAN returns every key that stays, while another session adds and deletes others";
    }

    @Override
    public void run(ScenarioContext context) {
        new Completeness(context, Collection.KEYS, Sizes.keys()).prove(100);
        context.session().call("DBSIZE");
    }
}
