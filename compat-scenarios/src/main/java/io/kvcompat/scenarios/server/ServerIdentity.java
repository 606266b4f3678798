package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Replies;
import java.util.ArrayList;
import java.util.List;

/** Reads every place in which a server says what it is, and again with extended-redis-compatibility, where there is that setting. */
@AutoService(Scenario.class)
public final class ServerIdentity implements Scenario {
    @Override
    public String id() {
        return "server-behaviour/identity";
    }

    @Override
    public String title() {
        return "HELLO, INFO, LOLWUT and Lua name the product, its version and the Redis version that it is compatible with";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.CONFIG);
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            HELLO
            EVAL "return redis.REDIS_VERSION" 0
            EVAL "return redis.SERVER_NAME" 0
            EVAL "return redis.SERVER_VERSION" 0
            """);
        record(context, "");
        context.run("""
            CONFIG SET extended-redis-compatibility yes
            CONFIG GET extended-redis-compatibility
            HELLO
            """);
        record(context, " with extended-redis-compatibility");
    }

    private static void record(ScenarioContext context, String when) {
        Observations notes = new Observations(context);
        String info = Replies.text(notes.ask(Command.of("INFO", "server")).reply());
        List<String> subjects = new ArrayList<>();
        for (String field : List.of("redis_version", "server_name", "valkey_version", "redis_mode", "server_mode")) {
            String subject = "INFO server: " + field + when;
            info.lines()
                    .filter(line -> line.startsWith(field + ":"))
                    .forEach(line -> notes.keep(subject, line.substring(field.length() + 1)));
            subjects.add(subject);
        }
        String lolwut =
                Replies.text(notes.ask(Command.of("LOLWUT", "VERSION", "0")).reply());
        String subject = "LOLWUT VERSION 0: last line" + when;
        notes.keep(subject, lolwut.strip().lines().reduce("", (before, line) -> line));
        subjects.add(subject);
        notes.read(subjects);
    }
}
