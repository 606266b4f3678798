package io.kvcompat.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.Target;
import io.kvcompat.target.Targets;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildReaderTest {
    @Test
    void a_server_tells_its_allocator_and_its_build_unless_it_may_not() {
        try (Client client = Client.create();
                Target target = Targets.open(Targets.defaultSpecs().get(0), EnumSet.of(Protocol.RESP2), client);
                LaunchedServer server = target.disposable().orElseThrow().launch(List.of());
                Session session = client.connect(server.endpoint(), Protocol.RESP2)) {
            assertThat(BuildReader.read(session)).containsKeys("allocator", "gcc", "build id");
            session.call(Command.parse("ACL SETUSER default -info"));
            assertThat(BuildReader.read(session)).isEmpty();
        }
    }
}
