package io.kvcompat.scenarios.scan;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

@AutoService(Scenario.class)
public final class SscanComplete implements Scenario {
    @Override
    public String id() {
        return "scan-and-iter/sscan-complete";
    }

    @Override
    public String title() {
        return "A full SSCAN returns every member that stays, while another session adds and removes others";
    }

    @Override
    public void run(ScenarioContext context) {
        new IterationProof(context, Collection.SET, 50).proveWhileShrinking(ScanSizes.elements());
        context.session().call("SCARD elements");
    }
}
