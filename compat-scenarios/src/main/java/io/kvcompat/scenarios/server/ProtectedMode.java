package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.OwnServer;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;

/** Connects to a server in protected mode by another address than that of the loopback interface. */
@AutoService(Scenario.class)
public final class ProtectedMode implements Scenario {
    @Override
    public String id() {
        return "server-behaviour/protected-mode";
    }

    @Override
    public String title() {
        return "In protected mode a connection from elsewhere is refused with DENIED and told what to do";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.disposableServer();
    }

    @Override
    public void run(ScenarioContext context) {
        Observations notes = new Observations(context);
        String subject = "a connection from elsewhere in protected mode";
        String elsewhere = address().orElse("");
        if (elsewhere.isEmpty()) {
            context.skip("The machine has no address but that of the loopback interface");
        }
        try (OwnServer server = OwnServer.launch(context, "--protected-mode", "yes", "--bind", "*")) {
            context.attempt(
                    () -> notes.keep(subject, RawConnection.exchange(elsewhere, server.endpoint(), "PING\r\n")));
            server.session("client").call("PING");
        }
        notes.read(List.of(subject));
    }

    private static Optional<String> address() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                    .map(InetAddress::getHostAddress)
                    .findFirst();
        } catch (SocketException e) {
            throw new UncheckedIOException(e);
        }
    }
}
