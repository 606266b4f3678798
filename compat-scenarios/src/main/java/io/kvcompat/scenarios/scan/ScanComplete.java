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
        IterationProof completeness = new IterationProof(context, Collection.KEYS, 100);
        // For all of the keys it would take half a million others, and most of the time of the whole run.
        completeness.proveWhileShrinking(ScanSizes.elements());
        completeness.proveWhileGrowing(ScanSizes.keys());
        context.session().call("DBSIZE");
    }
}
