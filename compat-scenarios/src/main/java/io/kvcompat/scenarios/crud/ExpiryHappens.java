package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;
import io.kvcompat.scenarios.Replies;
import java.time.Duration;
import java.util.Optional;

@AutoService(Scenario.class)
public final class ExpiryHappens implements Scenario {
    private static final long TIME_TO_LIVE = 40;

    @Override
    public String id() {
        return "basic-crud/expiry-happens";
    }

    @Override
    public String title() {
        return "A key is there until its time has come and gone for every session afterwards, whatever its type";
    }

    @Override
    public void run(ScenarioContext context) {
        CommandScript.play(context, """
                HSET hash f v => :1
                RPUSH list a  => :1
                ZADD zset 1 a => :1
                """);
        long before = System.nanoTime();
        CommandScript.play(context, """
                SET string v PX 40 => +OK
                """);
        long gone = goneAt(context, "string");
        context.check(
                "the key was there for its whole time to live",
                gone - before >= Duration.ofMillis(TIME_TO_LIVE).toNanos(),
                "at least " + TIME_TO_LIVE + " ms",
                Duration.ofNanos(gone - before).toMillis() + " ms");
        CommandScript.play(context, """
                B> GET string        => $-1 || _
                B> TTL string        => :-2
                B> EXPIRETIME string => :-2
                B> PERSIST string    => :0
                B> TYPE string       => +none
                B> SET string w XX   => $-1 || _
                B> SET string w NX   => +OK
                B> TTL string        => :-1
                PEXPIRE hash 20      => :1
                PEXPIRE list 20      => :1
                PEXPIRE zset 20      => :1
                """);
        goneAt(context, "hash");
        goneAt(context, "list");
        goneAt(context, "zset");
        CommandScript.play(context, """
                B> HGETALL hash      => [] || %{}
                B> LRANGE list 0 -1  => []
                B> ZCARD zset        => :0
                B> RENAME hash other => -ERR no such key
                B> HSET hash g w     => :1
                B> HLEN hash         => :1
                DBSIZE               => :2
                """);
    }

    /** Waits until the key has expired and returns when that was seen. */
    private static long goneAt(ScenarioContext context, String key) {
        Command exists = Command.of("EXISTS", key);
        return context.await("the key " + key + " expires", Duration.ofSeconds(10), () -> {
            boolean there = Replies.integer(
                            context.session("watch").unrecorded().call(exists).reply())
                    == 1;
            return there ? Optional.empty() : Optional.of(System.nanoTime());
        });
    }
}
