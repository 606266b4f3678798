package io.kvcompat.run;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.Reply;
import java.util.List;

/**
 * Puts a launched server's users back as they are on a new one, over a RESP2 session.
 *
 * @param defaultUser the default user's line of ACL LIST on the new server; empty where there is none
 */
record ServerUsers(String defaultUser) {
    private static final String DEFAULT = "default";

    /** Notes what a server that was just launched tells of its default user. */
    static ServerUsers ofNew(Session session) {
        return new ServerUsers(defaultUser(session));
    }

    /**
     * Removes every user but the default one, and gives that one back what it may do on a new server.
     *
     * @return whether the users are as on a new server. On Redis 7.0 a default user that was reset is told with
     *     {@code sanitize-payload}, which a new server does not say, and no command takes that away.
     */
    boolean reset(Session session) {
        for (String user : texts(session, "ACL USERS")) {
            if (!user.equals(DEFAULT)) {
                session.call(Command.of("ACL", "DELUSER", user));
            }
        }
        session.call(Command.parse("ACL LOG RESET"));
        if (defaultUser(session).equals(defaultUser)) {
            return true;
        }
        session.call(Command.parse("ACL SETUSER default reset on nopass ~* &* +@all"));
        return defaultUser(session).equals(defaultUser);
    }

    private static String defaultUser(Session session) {
        return texts(session, "ACL LIST").stream()
                .filter(line -> line.startsWith("user default "))
                .findFirst()
                .orElse("");
    }

    private static List<String> texts(Session session, String line) {
        Reply reply = session.call(Command.parse(line)).reply();
        return reply instanceof ArrayReply items
                ? items.items().stream().map(ServerSettings::text).toList()
                : List.of();
    }
}
