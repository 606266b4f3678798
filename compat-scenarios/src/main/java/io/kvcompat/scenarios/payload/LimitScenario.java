package io.kvcompat.scenarios.payload;

import io.kvcompat.client.Endpoint;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;
import io.kvcompat.target.LaunchedServer;
import java.util.List;

/** Goes beyond a limit on a server of its own, launched with that limit, and shows that others are still served. */
abstract class LimitScenario implements Scenario {
    private final String name;
    private final String title;
    private final List<String> arguments;

    /**
     * @param arguments what the server is launched with
     */
    LimitScenario(String name, String title, String... arguments) {
        this.name = name;
        this.title = title;
        this.arguments = List.of(arguments);
    }

    @Override
    public final String id() {
        return "large-payloads/" + name;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final Requirements requirements() {
        // Alone, as one of them fills half a gigabyte.
        return Requirements.NONE.disposableServer().alone();
    }

    @Override
    public final void run(ScenarioContext context) {
        try (LaunchedServer server = context.launcher().launch(arguments)) {
            RecordedSession bystander = context.sessionTo("bystander", server.endpoint());
            CommandScript.run(context, "bystander> PING => +PONG");
            exceed(context, server.endpoint());
            CommandScript.run(context, "bystander> PING => +PONG");
            context.check("the server goes on", server.isAlive(), "alive", server.isAlive() ? "alive" : "ended");
            bystander.close();
        }
    }

    /** Goes beyond the limit. */
    abstract void exceed(ScenarioContext context, Endpoint endpoint);

    /** Returns the server's answer to an announcement that nothing follows, and what comes after it. */
    static String answer(Endpoint endpoint, String announcement) {
        try (StreamingConnection connection = new StreamingConnection(endpoint)) {
            connection.send(announcement);
            String first = connection.line();
            return first.equals(StreamingConnection.CLOSED) ? first : first + ", then " + connection.line();
        }
    }

    /** Returns the beginning of a SET whose value is announced to have that many bytes. */
    static String announcedSet(long bytes) {
        return "*3\r\n$3\r\nSET\r\n$5\r\nlarge\r\n$" + bytes + "\r\n";
    }
}
