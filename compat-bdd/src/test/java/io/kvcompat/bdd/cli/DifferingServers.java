package io.kvcompat.bdd.cli;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.target.LaunchedServer;

/**
 * Makes servers of one kind answer otherwise: by what they have done before, not by a setting, which the suite would
 * explain.
 */
final class DifferingServers {
    private DifferingServers() {}

    /** Makes a server one that answers lines of {@link #line} with the second of two. */
    static void mark(Client client, LaunchedServer server) {
        try (Session session = client.connect(server.endpoint(), Protocol.RESP2)) {
            session.call(Command.of("GEOADD", "marked", "1", "1", "here"));
            session.call(Command.of("DEL", "marked"));
        }
    }

    /**
     * Returns a line that is answered otherwise by a server that was marked.
     *
     * @param command {@code EVAL} or {@code EVAL_RO}
     * @param usual the Lua expression that others answer with; no blanks and quotes
     * @param marked the one that a server answers with which was marked, likewise
     */
    static String line(String command, String usual, String marked) {
        // Without blanks and quotes, so that it is one word in every file it is written to.
        return command + " return(redis.call([[INFO]],[[commandstats]]):find([[geoadd]])and(" + marked + ")or(" + usual
                + ")) 0";
    }
}
