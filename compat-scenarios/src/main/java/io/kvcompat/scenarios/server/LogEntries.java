package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Replies;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Has every command logged, and looks at the form of an entry of each log. */
@AutoService(Scenario.class)
public final class LogEntries implements Scenario {
    @Override
    public String id() {
        return "server-behaviour/log-entries";
    }

    @Override
    public String title() {
        return "The entries of SLOWLOG, COMMANDLOG and ACL LOG, and what LATENCY and MEMORY say of an idle server";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.CONFIG, Permission.SERVER);
    }

    @Override
    public void run(ScenarioContext context) {
        RecordedSession session = context.session();
        for (String setting : List.of(
                "slowlog-log-slower-than 0",
                "commandlog-execution-slower-than 0",
                "commandlog-request-larger-than 0",
                "commandlog-reply-larger-than 0")) {
            session.exchange("CONFIG SET " + setting);
        }
        session.call("GET nosuch");
        Observations notes = new Observations(context);
        List<String> subjects = new ArrayList<>();
        for (String line : List.of(
                "SLOWLOG GET 1",
                "COMMANDLOG GET 1 slow",
                "COMMANDLOG GET 1 large-request",
                "COMMANDLOG GET 1 large-reply")) {
            Reply log = notes.ask(Command.parse(line)).reply();
            if (!log.isError() && !Replies.items(log).isEmpty()) {
                notes.keep("an entry of " + line, types(Replies.items(log).get(0)));
            }
            subjects.add("an entry of " + line);
        }
        notes.read(subjects);
        session.exchange("SLOWLOG GET 0");
        session.exchange("COMMANDLOG GET 1 nosuch");
        session.exchange("CONFIG SET slowlog-log-slower-than -1");
        session.exchange("CONFIG GET slowlog-max-len");
        session.exchange("SLOWLOG RESET");
        session.exchange("SLOWLOG LEN");
        session.exchange("SLOWLOG GET");
        session.exchange("AUTH nobody wrong");
        fields(context);
        slowCommand(context);
        session.exchange("ACL LOG RESET");
        session.exchange("ACL LOG");
        for (String line : List.of(
                "LATENCY LATEST",
                "LATENCY HISTORY command",
                "LATENCY GRAPH command",
                "LATENCY RESET command",
                "LATENCY DOCTOR",
                "LATENCY HISTOGRAM nosuch",
                "SLOWLOG HELP",
                "LATENCY HELP",
                "MEMORY HELP",
                "COMMANDLOG HELP")) {
            session.exchange(line);
        }
    }

    private static String types(Reply entry) {
        return Replies.items(entry).stream().map(each -> each.type().label()).collect(Collectors.joining(", "));
    }

    /** Keeps the types of what LATENCY LATEST tells of commands; other events may have been slow as well. */
    private static void slowCommand(ScenarioContext context) {
        Observations notes = new Observations(context);
        String subject = "an entry of LATENCY LATEST";
        context.changeSetting("latency-monitor-threshold", "1");
        notes.ask(Command.parse("EVAL \"local n = 0 for i = 1, 500000 do n = n + 1 end return 1\" 0"));
        for (Reply event :
                Replies.items(notes.ask(Command.of("LATENCY", "LATEST")).reply())) {
            if (Replies.text(Replies.items(event).get(0)).equals("command")) {
                notes.keep(subject, types(event));
            }
        }
        context.changeSetting("latency-monitor-threshold", "0");
        notes.ask(Command.of("LATENCY", "RESET"));
        notes.read(List.of(subject));
    }

    /** Keeps the names of the fields of an entry, in their order. */
    private static void fields(ScenarioContext context) {
        Observations notes = new Observations(context);
        List<Reply> log = Replies.items(notes.ask(Command.of("ACL", "LOG", "1")).reply());
        List<Reply> entry = log.isEmpty() ? List.of() : Replies.items(log.get(0));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < entry.size(); i += 2) {
            names.add(Replies.text(entry.get(i)));
        }
        String subject = "ACL LOG: fields of an entry";
        notes.keep(subject, String.join(" ", names));
        notes.read(List.of(subject));
    }
}
