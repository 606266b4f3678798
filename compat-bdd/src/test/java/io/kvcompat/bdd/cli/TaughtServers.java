package io.kvcompat.bdd.cli;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.target.LaunchedServer;

/** Makes servers of one kind answer otherwise, by functions: not by a setting, which the suite would explain. */
final class TaughtServers {
    private TaughtServers() {}

    /**
     * Gives a server functions.
     *
     * @param namesAndReplies in turn the name of a function and the Lua expression that it answers with
     */
    static void teach(Client client, LaunchedServer server, String... namesAndReplies) {
        StringBuilder code = new StringBuilder("#!lua name=taught\n");
        for (int i = 0; i < namesAndReplies.length; i += 2) {
            code.append("redis.register_function{function_name='")
                    .append(namesAndReplies[i])
                    .append("', callback=function() return ")
                    .append(namesAndReplies[i + 1])
                    .append(" end, flags={'no-writes'}}\n");
        }
        try (Session session = client.connect(server.endpoint(), Protocol.RESP2)) {
            if (session.call(Command.of("FUNCTION", "LOAD", code.toString()))
                    .reply()
                    .isError()) {
                throw new IllegalStateException("The server did not take " + code);
            }
        }
    }
}
