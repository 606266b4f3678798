package io.kvcompat.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.RealServers;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.SkipException;
import io.kvcompat.target.LaunchedServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerGuardTest {
    @Test
    void every_command_may_come_with_too_few_and_with_odd_arguments(@TempDir Path state) {
        System.setProperty("compat.state", state.toString());
        try (LaunchedServer server = RealServers.launch();
                Client client = Client.create();
                Session admin = client.connect(server.endpoint(), Protocol.RESP2);
                ServerGuard guard = ServerGuard.open(
                        "given",
                        server.endpoint(),
                        client,
                        EnumSet.allOf(Permission.class),
                        new RunServers(),
                        (endpoint, session) -> {})) {
            int allowed = 0;
            for (String name : names(admin)) {
                for (String argument : List.of("0", "", "*", "set", "\u0000")) {
                    for (int count = 0; count < 5; count++) {
                        List<String> words = new ArrayList<>(List.of(name.split("\\|")));
                        words.addAll(Collections.nCopies(count, argument));
                        allowed += isAllowed(guard, words) ? 1 : 0;
                    }
                }
            }
            assertThat(allowed).isGreaterThan(2_000);
        }
    }

    /** Everything that is thrown but a skip fails the test. */
    private static boolean isAllowed(ServerGuard guard, List<String> words) {
        try {
            guard.check(Command.of(words.toArray(String[]::new)), words);
            return true;
        } catch (SkipException refused) {
            assertThat(refused).message().isNotBlank();
            return false;
        }
    }

    private static List<String> names(Session admin) {
        List<String> names = new ArrayList<>();
        for (String line : List.of("COMMAND LIST", "COMMAND LIST FILTERBY PATTERN *|*")) {
            names.addAll(GuardReplies.texts(admin.call(Command.parse(line)).reply()));
        }
        return names;
    }
}
