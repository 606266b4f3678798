package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class EmptyStrings implements Scenario {
    @Override
    public String id() {
        return "basic-crud/empty-strings";
    }

    @Override
    public String title() {
        return "The empty string is a key, a field, a member and a value like any other";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                SET "" v                 => +OK
                GET ""                   => "v"
                EXISTS "" ""             => :2
                SET k ""                 => +OK
                GET k                    => ""
                STRLEN k                 => :0
                STRLEN ""                => :1
                TYPE ""                  => +string
                SET "" ""                => +OK
                MGET "" k                => ["", ""]
                APPEND "" x              => :1
                KEYS *                   =~ ["k", ""]
                RANDOMKEY x              => -ERR wrong number of arguments for 'randomkey' command
                RENAME "" other          => +OK
                EXISTS ""                => :0
                HSET h "" ""             => :1
                HGET h ""                => ""
                HGETALL h                => ["", ""] || %{"": ""}
                HLEN h                   => :1
                RPUSH l "" ""            => :2
                LRANGE l 0 -1            => ["", ""]
                SADD s ""                => :1
                SMEMBERS s               => [""] || ~[""]
                ZADD z 1 ""              => :1
                ZRANGE z 0 -1 WITHSCORES => ["", "1"] || [["", ,1]]
                ECHO ""                  => ""
                PING ""                  => ""
                DEL "" k                 => :1
                """);
    }
}
