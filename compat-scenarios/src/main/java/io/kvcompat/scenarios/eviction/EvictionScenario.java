package io.kvcompat.scenarios.eviction;

import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** What a policy does when memory runs short. */
final class EvictionScenario implements Scenario {
    private final EvictionPolicy policy;
    private final Tuning tuning;

    EvictionScenario(EvictionPolicy policy, Tuning tuning) {
        this.policy = policy;
        this.tuning = tuning;
    }

    @Override
    public String id() {
        return "memory-eviction/" + policy.setting() + tuning.suffix();
    }

    @Override
    public String title() {
        return policy == EvictionPolicy.NOEVICTION
                ? "Under noeviction writes are refused once memory is used up, " + tuning.words()
                : "What goes and what stays under " + policy.setting() + " when memory is used up, " + tuning.words();
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.onWholeServer().allowing(Requirements.Permission.CONFIG);
    }

    @Override
    public void run(ScenarioContext context) {
        Server server = Server.of(context);
        context.check(
                "the allocator is stated",
                !server.allocator().isEmpty(),
                "mem_allocator in INFO memory",
                server.allocator());
        tuning.apply(context);
        if (!context.changeSetting("maxmemory-policy", policy.setting())) {
            context.skip("The server does not let its maxmemory-policy be changed");
        }
        if (policy == EvictionPolicy.NOEVICTION) {
            new NoEvictionRun(context, server).run();
        } else {
            new EvictionRun(policy, context, server).run();
        }
        if (policy == EvictionPolicy.NOEVICTION || policy.onlyExpiring()) {
            server.empty();
            Refusals.record(context);
        }
    }
}
