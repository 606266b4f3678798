package io.kvcompat.scenarios.scan;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

@AutoService(Scenario.class)
public final class ZscanComplete implements Scenario {
    @Override
    public String id() {
        return "scan-and-iter/zscan-complete";
    }

    @Override
    public String title() {
        return "A full ZSCAN returns every member that stays, while another session adds and removes others";
    }

    @Override
    public void run(ScenarioContext context) {
        new IterationProof(context, Collection.ZSET, 50).proveWhileShrinking(ScanSizes.elements());
        context.session().call("ZCARD elements");
    }
}
