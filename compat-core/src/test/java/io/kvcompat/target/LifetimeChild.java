package io.kvcompat.target;

import io.kvcompat.internal.machine.Machine;
import io.kvcompat.internal.machine.ServerVersion;
import java.io.IOException;
import java.util.List;

/** The program of the JVMs that {@link LifetimeTest} ends: launches two servers, says where, and waits for its end. */
final class LifetimeChild {
    private LifetimeChild() {}

    public static void main(String[] arguments) throws IOException {
        ServerVersion version = ServerVersion.parse("7.2").orElseThrow();
        LauncherChain.Found found =
                new LauncherChain(Machine.current(), Product.named("redis").orElseThrow(), version).launch();
        for (LaunchedServer server : List.of(found.first(), found.launcher().launch(List.of()))) {
            System.out.println(server.endpoint().port() + " " + server.directory());
        }
        System.out.println("ready");
        // Until the test closes our standard input, or ends us.
        while (System.in.read() >= 0) {
            continue;
        }
    }
}
