package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Protocol;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.OwnServer;
import io.kvcompat.target.LaunchException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Has a server read and write its configuration and its users: what CONFIG REWRITE and ACL SAVE write, whom ACL LOAD disconnects, and
 * what a server says that cannot start.
 */
@AutoService(Scenario.class)
public final class ServerFiles implements Scenario {
    private static final List<String> USERS =
            List.of("user default on nopass ~* &* +@all", "user same on nopass ~* &* +@all");

    /** One for each part of what CONFIG REWRITE does: settings of each type, those with several names, those with several lines. */
    private static final List<String> CHANGES = List.of(
            "slowlog-log-slower-than 5",
            "slowlog-max-len 7",
            "maxmemory 100mb",
            "maxmemory-policy allkeys-lru",
            "save \"10 20 30 40\"",
            "client-output-buffer-limit \"normal 1mb 2mb 3\"",
            "notify-keyspace-events KEA",
            "hash-max-ziplist-entries 5",
            "slave-priority 7",
            "lazyfree-lazy-user-del no",
            "repl-backlog-size 1mb",
            "dynamic-hz yes",
            "oom-score-adj-values \"1 2 3\"",
            "latency-tracking-info-percentiles 50",
            "loglevel warning",
            "requirepass \"\"");

    /** Lines that every start logs, at a level that older servers keep for warnings. */
    private static final Pattern ORDINARY = Pattern.compile(
            "[A-Z] [*.-] .*|. # (WARNING.*|.*OoO.*|.*just started|Configuration loaded|Server initialized)|");

    private static final List<String> BAD_STARTS = List.of(
            "--nosuch yes",
            "--io-threads 1000",
            "--loadmodule nosuch.so",
            "--cluster-enabled yes --replicaof 127.0.0.1 1",
            "--replicaof 127.0.0.1 abc",
            "--io-threads-do-reads yes");

    @Override
    public String id() {
        return "server-behaviour/server-files";
    }

    @Override
    public String title() {
        return "What CONFIG REWRITE and ACL SAVE write, whom ACL LOAD disconnects, and what a server says that cannot start";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.disposableServer().protocol(Protocol.RESP2);
    }

    @Override
    public void run(ScenarioContext context) {
        Map<String, String> facts = new LinkedHashMap<>();
        try {
            Path folder = Files.createTempDirectory("kvcompat-files");
            try {
                Path configuration = write(folder.resolve("own.conf"), List.of("# ours", "hz 20", "aclfile own.acl"));
                Path users = write(folder.resolve("own.acl"), USERS);
                withFiles(context, facts, List.of(configuration, users));
                badUsers(context, facts, users);
                badFile(context, facts, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String arguments : BAD_STARTS) {
            facts.put("start with " + arguments, start(context, List.of(), arguments.split(" ")));
        }
        Observations notes = new Observations(context);
        facts.forEach(notes::keep);
        notes.read(facts.keySet());
    }

    private static void withFiles(ScenarioContext context, Map<String, String> facts, List<Path> files)
            throws IOException {
        try (OwnServer server = OwnServer.launch(context, files, "own.conf")) {
            RecordedSession session = server.session("main");
            RecordedSession same = server.session("same");
            RecordedSession gone = server.session("gone");
            same.exchange("AUTH same x");
            session.exchange("ACL SETUSER gone on nopass +@all ~*");
            gone.exchange("AUTH gone x");
            session.exchange("ACL LOAD");
            same.exchange("ACL WHOAMI");
            gone.exchange("ACL WHOAMI");
            session.exchange("ACL WHOAMI");
            session.exchange("ACL SETUSER new on >secret ~a* %R~b* &c -@all +get (+set ~x)");
            session.exchange("ACL SAVE");
            lines(server, "own.acl").forEach(line -> facts.put("ACL SAVE writes: " + line.split(" ")[1], line));
            for (String change : CHANGES) {
                session.exchange("CONFIG SET " + change);
            }
            session.exchange("CONFIG REWRITE");
            List<String> written = lines(server, "own.conf");
            for (String change : CHANGES) {
                String name = change.split(" ")[0];
                facts.put("CONFIG REWRITE writes: " + name, linesAbout(name, written));
            }
            for (String name : List.of("hz", "commandlog-execution-slower-than", "user", "# ours")) {
                facts.put("CONFIG REWRITE writes: " + name, linesAbout(name, written));
            }
        }
    }

    private static String linesAbout(String name, List<String> written) {
        return written.stream()
                .filter(line ->
                        line.startsWith(name + " ") || line.startsWith(newName(name) + " ") || line.equals(name))
                .collect(Collectors.joining("; "));
    }

    private static String newName(String name) {
        return name.replace("ziplist", "listpack").replace("slave", "replica");
    }

    private static void badUsers(ScenarioContext context, Map<String, String> facts, Path users) throws IOException {
        write(users, List.of("user a on nosuchrule"));
        facts.put(
                "start with a file of users that has a mistake",
                start(context, List.of(users), "--aclfile", "own.acl"));
    }

    private static void badFile(ScenarioContext context, Map<String, String> facts, Path folder) throws IOException {
        Path data = write(folder.resolve("dump.rdb"), List.of("NONSENSE, and no data"));
        facts.put("start with a file that is none of data", start(context, List.of(data)));
        write(data, List.of("REDIS0099, which is of the future"));
        facts.put("start with a file of data of the future", start(context, List.of(data)));
        Path log = write(folder.resolve("appendonly.aof"), List.of("*2\r", "$3\r", "bla\r", "$3\r", "foo\r"));
        facts.put(
                "start with an append-only file that has an unknown command",
                start(context, List.of(log), "--appendonly", "yes"));
    }

    /** Returns why a server did not start: what it printed, or the last lines of its log that are warnings. */
    private static String start(ScenarioContext context, List<Path> files, String... arguments) {
        try {
            OwnServer.launch(context, files, arguments).close();
            return "starts";
        } catch (LaunchException e) {
            String message = String.valueOf(e.getMessage());
            String log = message.substring(message.indexOf('\n') + 1);
            return log.lines()
                    .map(LogLines::masked)
                    .filter(line -> !ORDINARY.matcher(line).matches())
                    .map(line -> line.replaceAll("/[^ ']*/", "{directory}/"))
                    .collect(Collectors.joining("; "));
        }
    }

    private static List<String> lines(OwnServer server, String name) throws IOException {
        return Files.readAllLines(server.file(name));
    }

    private static Path write(Path file, List<String> lines) throws IOException {
        return Files.write(file, lines);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
