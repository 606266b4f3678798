package io.kvcompat.run;

import io.kvcompat.client.Client;
import io.kvcompat.client.ClientException;
import io.kvcompat.client.ConnectFailedException;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.profile.ServerProfiles;
import io.kvcompat.reply.ErrorReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an external server is and what its user may do, found out in seconds and without changing anything, before a run
 * begins there.
 */
final class Preflight {
    /** What the suite cannot do without. */
    private static final List<String> NEEDED = List.of("dbsize", "flushdb", "set", "get", "del", "exists");

    private final CommandRights rights;
    private final List<String> lines;

    private Preflight(CommandRights rights, List<String> lines) {
        this.rights = rights;
        this.lines = List.copyOf(lines);
    }

    /** Returns that of a server which the suite launched: it may do everything. */
    static Preflight ofLaunched() {
        return new Preflight(CommandRights.ALL, List.of());
    }

    /**
     * Looks at an external server.
     *
     * @throws IllegalArgumentException when nothing can be compared there; the message says why and what to do
     */
    static Preflight of(Target target, Client client, ServerProfiles profiles) {
        Endpoint endpoint = target.endpoint(Protocol.RESP2);
        try (Session session = client.connect(endpoint.withDatabase(0), Protocol.RESP2)) {
            Map<String, String> info = info(session);
            refuse(target, endpoint, state(info, session));
            refuse(target, endpoint, database(session, endpoint.database()));
            CommandRights rights = CommandRights.probe(
                    session,
                    profiles.of(target.identity())
                            .map(profile -> profile.commands().keySet())
                            .orElse(Set.of()));
            refuse(target, endpoint, rights(rights, endpoint));
            return new Preflight(rights, rights.lines());
        } catch (ConnectFailedException e) {
            throw e;
        } catch (ClientException e) {
            throw new ConnectFailedException("Target " + target.name() + ": " + endpoint.address()
                    + " ended the session when it was asked what it is: " + e.getMessage());
        }
    }

    private static void refuse(Target target, Endpoint endpoint, Optional<String> reason) {
        reason.ifPresent(why -> {
            throw new IllegalArgumentException("Target " + target.name() + ": " + endpoint.address() + " " + why);
        });
    }

    private static Map<String, String> info(Session session) {
        Map<String, String> fields = new TreeMap<>();
        for (String section : List.of("server", "persistence", "replication", "cluster")) {
            ServerSettings.text(session.call(Command.of("INFO", section)).reply())
                    .lines()
                    .forEach(line -> {
                        int colon = line.indexOf(':');
                        if (colon > 0) {
                            fields.put(line.substring(0, colon), line.substring(colon + 1));
                        }
                    });
        }
        return fields;
    }

    /** Returns why nothing can be compared in the state that the server is in. */
    private static Optional<String> state(Map<String, String> info, Session session) {
        String mode = info.getOrDefault("redis_mode", info.getOrDefault("server_mode", ""));
        if (mode.equals("sentinel")) {
            return Optional.of("is a Sentinel, which holds no keys; name the server that it watches");
        }
        if (mode.equals("cluster") || info.getOrDefault("cluster_enabled", "0").equals("1")) {
            return Optional.of("is a node of a cluster, which cannot be a target; name a server outside of a cluster");
        }
        Reply ping = session.call(Command.of("PING")).reply();
        if (info.getOrDefault("loading", "0").equals("1") || isError(ping, "LOADING")) {
            return Optional.of("is loading its data" + percent(info) + "; run again when it is ready");
        }
        if (isError(ping, "BUSY")) {
            return Optional.of("is busy with a script of somebody else; run again when that is done");
        }
        if (List.of("slave", "replica").contains(info.getOrDefault("role", ""))) {
            return Optional.of("is a replica, which others write to; name its primary, or a server of its own");
        }
        return ping.isError() ? Optional.of("answers PING with " + ping) : Optional.empty();
    }

    private static Optional<String> database(Session session, int database) {
        if (database == 0) {
            return Optional.empty();
        }
        Reply selected =
                session.call(Command.of("SELECT", Integer.toString(database))).reply();
        return selected.isError()
                ? Optional.of("has no database " + database + " for this user: SELECT is answered " + selected)
                : Optional.empty();
    }

    private static boolean isError(Reply reply, String code) {
        return reply instanceof ErrorReply error && error.code().equals(code);
    }

    private static String percent(Map<String, String> info) {
        String percent = info.getOrDefault("loading_loaded_perc", "");
        return percent.isEmpty() ? "" : " (" + percent + " %)";
    }

    private static Optional<String> rights(CommandRights rights, Endpoint endpoint) {
        String user = endpoint.username() == null ? "default" : endpoint.username();
        String grant = "; grant it, ACL SETUSER " + user + " ~* +@read +@write +flushdb +dbsize say";
        List<String> lacking = new ArrayList<>(NEEDED);
        lacking.removeIf(name -> rights.refusal(name, "").isEmpty());
        if (!lacking.isEmpty()) {
            return Optional.of("cannot be a target, as "
                    + rights.refusal(lacking.get(0), "").orElseThrow()
                    + (lacking.size() == 1 ? "" : ", nor " + String.join(", ", lacking.subList(1, lacking.size())))
                    + ", which the suite needs" + grant);
        }
        return rights.hasAllKeys()
                ? Optional.empty()
                : Optional.of("cannot be a target, as the user " + user
                        + " may use some keys only, and scenarios use many" + grant);
    }

    /** Returns why a command is not sent there; empty where it may be. */
    Optional<String> refusal(Command command) {
        return rights.refusal(command);
    }

    /** Returns what was found that a user should know, a line each. */
    List<String> lines() {
        return lines;
    }
}
