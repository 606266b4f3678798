package io.kvcompat.scenarios.eviction;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows who frees what is evicted: the thread that answers commands, or another one behind it. */
@AutoService(Scenario.class)
public final class LazyFreeing implements Scenario {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int SETS = 40;
    /** Far more than the 64 from which on freeing is worth handing over. */
    private static final int MEMBERS = 1000;

    @Override
    public String id() {
        return "memory-eviction/lazy-freeing";
    }

    @Override
    public String title() {
        return "Evicted values are freed in the background when lazyfree-lazy-eviction says so, and only then";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.onWholeServer().allowing(Requirements.Permission.CONFIG);
    }

    @Override
    public void run(ScenarioContext context) {
        Server server = Server.of(context);
        CommandScript.play(context, """
                CONFIG GET lazyfree-lazy-eviction
                CONFIG GET lazyfree-lazy-user-del
                """);
        if (!context.changeSetting("maxmemory-policy", "allkeys-random")) {
            context.skip("The server does not let its maxmemory-policy be changed");
        }
        for (String lazy : List.of("no", "yes")) {
            evict(context, server, lazy);
        }
    }

    private static void evict(ScenarioContext context, Server server, String lazy) {
        context.changeSetting("maxmemory", "0");
        context.changeSetting("lazyfree-lazy-eviction", lazy);
        server.empty();
        long evictedBefore = server.evicted();
        long lazilyBefore = server.memory("lazyfreed_objects");
        fill(server);
        context.changeSetting("maxmemory", "1");
        context.await(
                "everything is evicted",
                PATIENCE,
                () -> Optional.of(server.keys()).filter(keys -> keys == 0));
        context.await(
                "it is freed",
                PATIENCE,
                () -> Optional.of(server.memory("lazyfree_pending_objects")).filter(pending -> pending == 0));
        long evicted = server.evicted() - evictedBefore;
        long lazily = server.memory("lazyfreed_objects") - lazilyBefore;
        context.checkEquals("with " + lazy + ": keys evicted", (long) SETS, evicted);
        context.checkEquals("with " + lazy + ": freed in the background", lazy.equals("yes") ? SETS : 0L, lazily);
    }

    private static void fill(Server server) {
        for (int set = 0; set < SETS; set++) {
            List<Bytes> parts = new ArrayList<>(List.of(Bytes.of("SADD"), EvictionSizes.key('s', set)));
            for (int member = 0; member < MEMBERS; member++) {
                parts.add(Bytes.of("member:" + member));
            }
            server.send(new Command(parts));
        }
        server.await();
    }
}
