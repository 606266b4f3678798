package io.kvcompat.run;

import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.internal.redaction.SecretSettings;
import io.kvcompat.profile.ServerProfiles;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.result.ReportHeader;
import io.kvcompat.target.Target;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** Reads what stands at the head of a target's report, over a RESP2 session. */
@API(status = Status.INTERNAL)
public final class HeaderReader {
    private final SortedMap<String, List<String>> tips = new TreeMap<>();
    private final SortedSet<String> commands = new TreeSet<>();

    private HeaderReader() {}

    /**
     * Returns the head of a report about {@code target}, without its duration.
     *
     * @param session a RESP2 session on it
     * @param startedAt when the run began
     * @param profiles the defaults of servers, by which settings that are not are told
     */
    public static ReportHeader read(Target target, Session session, Instant startedAt, ServerProfiles profiles) {
        HeaderReader reader = new HeaderReader();
        if (session.call(Command.of("COMMAND")).reply() instanceof ArrayReply all) {
            all.items().forEach(reader::command);
        }
        SortedMap<String, String> settings = settings(session);
        return new ReportHeader(
                target.name(),
                target.identity(),
                target.origin(),
                SuiteVersion.get(),
                startedAt.truncatedTo(ChronoUnit.SECONDS).toString(),
                null,
                environment(
                        target.launched() ? 0 : target.endpoint(Protocol.RESP2).database()),
                settings,
                DeviatingSettings.of(profiles, target.identity(), settings),
                BuildReader.read(session),
                reader.tips,
                reader.commands,
                CommandOptions.read(session));
    }

    /** Reads one entry of COMMAND: name, arity, flags, first, last, step, categories, tips, key specs, subcommands. */
    private void command(Reply entry) {
        if (!(entry instanceof ArrayReply array) || array.items().isEmpty()) {
            return;
        }
        List<Reply> fields = array.items();
        String name = ServerSettings.text(fields.get(0)).toLowerCase(java.util.Locale.ROOT);
        commands.add(name);
        if (fields.size() > 7 && fields.get(7) instanceof ArrayReply published) {
            List<String> texts =
                    published.items().stream().map(ServerSettings::text).toList();
            if (!texts.isEmpty()) {
                tips.put(name, texts);
            }
        }
        if (fields.size() > 9 && fields.get(9) instanceof ArrayReply subcommands) {
            subcommands.items().forEach(this::command);
        }
    }

    private static SortedMap<String, String> environment(int database) {
        SortedMap<String, String> facts = new TreeMap<>(Map.of(
                "os",
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                "arch",
                System.getProperty("os.arch"),
                "java",
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                "cpus",
                Integer.toString(Runtime.getRuntime().availableProcessors())));
        if (database != 0) {
            facts.put(ReportHeader.DATABASE, Integer.toString(database));
        }
        return facts;
    }

    private static SortedMap<String, String> settings(Session session) {
        SortedMap<String, String> settings = new TreeMap<>(ServerSettings.read(session));
        settings.replaceAll(
                (name, value) -> SecretSettings.holds(name) && !value.isEmpty() ? ReportHeader.SECRET : value);
        return settings;
    }
}
