package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Protocol;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.OwnServer;
import java.util.ArrayList;
import java.util.List;

/** Sends broken frames and inline commands, byte by byte as given; what came until the end of the connection is read back as a note. */
@AutoService(Scenario.class)
public final class WireErrors implements Scenario {
    /** Each ends the connection: by an error, or by the QUIT that follows in the same packet. */
    private static final List<String> INPUTS = List.of(
            "QUIT\r\n",
            "PING\r\nQUIT\r\n",
            "PING\nQUIT\n",
            "\r\n\r\nPING\r\nQUIT\r\n",
            "   PING   hello   \r\nQUIT\r\n",
            "SET k \"a b\"\r\nGET k\r\nQUIT\r\n",
            "SET k \"a\r\nQUIT\r\n",
            "SET k \"a\"b\r\nGET k\r\nQUIT\r\n",
            "SET k 'a'b\r\nQUIT\r\n",
            "SET k a\"b\"\r\nQUIT\r\n",
            "SET \"\"\"k\"\"\" v\r\nKEYS *\r\nQUIT\r\n",
            "SET k \\\"a b\\\"\r\nQUIT\r\n",
            "ECHO \"\\x41\\n\"\r\nQUIT\r\n",
            "NOSUCH command\r\nQUIT\r\n",
            "+OK\r\nQUIT\r\n",
            "*0\r\nQUIT\r\n",
            "*-1\r\nQUIT\r\n",
            "*-10\r\nQUIT\r\n",
            "*abc\r\n",
            "*\r\n",
            "*1.5\r\n",
            "*2147483648\r\n",
            "*99999999999999999999\r\n",
            "*1\r\n@4\r\nPING\r\n",
            "*1\r\n:4\r\n",
            "*1\r\nPING\r\n",
            "*1\r\n$-1\r\n",
            "*1\r\n$-5\r\n",
            "*1\r\n$abc\r\n",
            "*1\r\n$\r\n",
            "*1\r\n$536870913\r\n",
            "*1\r\n$4294967296\r\n",
            "*1\r\n$0\r\n\r\n*1\r\n$4\r\nQUIT\r\n",
            "*2\r\n$4\r\nECHO\r\n$-3\r\n",
            "*1\r\n$4\r\nPINGxx*1\r\n$4\r\nQUIT\r\n",
            "*1\r\n$4\r\nping\r\n*1\r\n$4\r\nQUIT\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "POST / HTTP/1.1\r\n\r\n",
            "Host: localhost\r\n",
            "HELLO 9\r\nQUIT\r\n",
            "PING\r\nAUTH nobody wrong\r\nECHO after\r\nQUIT\r\n",
            "PING\r\nHELLO 3 AUTH nobody wrong\r\nECHO after\r\nQUIT\r\n",
            "MULTI\r\nAUTH nobody wrong\r\nPING\r\nEXEC\r\nECHO after\r\nQUIT\r\n",
            "a".repeat(65 * 1024),
            "*1" + "1".repeat(65 * 1024));

    @Override
    public String id() {
        return "server-behaviour/wire-errors";
    }

    @Override
    public String title() {
        return "Bytes that are no command end the connection with an error that says why, inline commands are answered";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.disposableServer().protocol(Protocol.RESP2);
    }

    @Override
    public void run(ScenarioContext context) {
        Observations notes = new Observations(context);
        List<String> subjects = new ArrayList<>();
        try (OwnServer server = OwnServer.launch(context)) {
            for (String bytes : INPUTS) {
                String subject = "raw " + (bytes.length() > 80 ? bytes.length() + " bytes without a line end" : bytes);
                context.attempt(
                        () -> notes.keep(subject, RawConnection.exchange("127.0.0.1", server.endpoint(), bytes)));
                subjects.add(subject);
            }
        }
        notes.read(subjects);
    }
}
