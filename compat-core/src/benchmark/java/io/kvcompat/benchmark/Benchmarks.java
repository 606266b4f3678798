package io.kvcompat.benchmark;

import io.kvcompat.client.Client;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.io.PrintStream;
import java.util.EnumSet;

/** Runs every benchmark on one launched server and prints ratios, side by side in turns. */
public final class Benchmarks {
    private Benchmarks() {}

    /** Runs them all; takes no arguments. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        try (Client client = Client.create();
                Target target =
                        Targets.open(new TargetSpec("redis", "launch:redis:7.2"), EnumSet.of(Protocol.RESP2), client);
                Target other =
                        Targets.open(new TargetSpec("redis", "launch:redis:7.2"), EnumSet.of(Protocol.RESP2), client)) {
            Endpoint endpoint = target.endpoint(Protocol.RESP2);
            out.println(target.identity().displayName() + ", " + target.origin().source());
            new RoundTrips(endpoint, client).print(out);
            new Pipelines(endpoint, client).print(out);
            new ProxySpeed(endpoint, other.endpoint(Protocol.RESP2)).print(out);
            new ReplaySpeed(endpoint).print(out);
        }
        RunGrowth.print(out);
    }
}
