package io.kvcompat.scenarios.scan;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

@AutoService(Scenario.class)
public final class HscanComplete implements Scenario {
    @Override
    public String id() {
        return "scan-and-iter/hscan-complete";
    }

    @Override
    public String title() {
        return "A full HSCAN returns every field that stays, while another session adds and deletes others";
    }

    @Override
    public void run(ScenarioContext context) {
        new IterationProof(context, Collection.HASH, 50).proveWhileShrinking(ScanSizes.elements());
        context.session().call("HLEN elements");
    }
}
