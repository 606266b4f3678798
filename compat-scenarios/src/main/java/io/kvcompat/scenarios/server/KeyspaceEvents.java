package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.PushReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.OwnServer;
import io.kvcompat.scenarios.Replies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes with commands that the keyspace scenarios of each type leave out, while a session listens to every event. The events of
 * each command are one fact, so that an event that a server lacks does not shift all that follow.
 */
@AutoService(Scenario.class)
public final class KeyspaceEvents implements Scenario {
    private static final String BARRIER = "kvcompat-events-told";

    @Override
    public String id() {
        return "server-behaviour/keyspace-events";
    }

    @Override
    public String title() {
        return "Commands that pubsub/keyspace-… leave out tell their events: stores, moves, claims, hash fields that expire";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.CONFIG, Permission.SERVER);
    }

    @Override
    public void run(ScenarioContext context) {
        Map<String, String> told = new LinkedHashMap<>();
        context.changeSetting("notify-keyspace-events", "AKEn");
        Session listener = context.session("listener").unrecorded();
        listener.call(Command.of("PSUBSCRIBE", "__keyevent@*"));
        listener.call(Command.of("SUBSCRIBE", BARRIER));
        for (String line : NameLists.of("events.txt")) {
            context.session().exchange(line);
            String subject = "events of " + line;
            told.put(
                    told.containsKey(subject) ? subject + ", again" : subject,
                    String.join(", ", events(context, listener)));
        }
        context.changeSetting("notify-keyspace-events", "");
        Observations notes = new Observations(context);
        told.forEach(notes::keep);
        notes.read(told.keySet());
    }

    /** Returns all events so far: a message that is published now comes after them. */
    private static List<String> events(ScenarioContext context, Session listener) {
        context.session("publisher").unrecorded().call(Command.of("PUBLISH", BARRIER, "now"));
        List<String> events = new ArrayList<>();
        while (true) {
            Reply frame = listener.nextPush(OwnServer.PATIENCE).orElseThrow();
            List<Reply> items = frame instanceof PushReply push ? push.items() : Replies.items(frame);
            List<String> parts = items.stream().map(Replies::text).toList();
            if (parts.contains(BARRIER)) {
                return events;
            }
            events.add(parts.get(2).replaceFirst("__keyevent@[0-9]+__:", "") + " " + parts.get(3));
        }
    }
}
