package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class Copy implements Scenario {
    @Override
    public String id() {
        return "basic-crud/copy";
    }

    @Override
    public String title() {
        return "COPY duplicates any value with its time to live, within the database and to another";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                SET a 1 EXAT 4102444800    => +OK
                COPY a b                   => :1
                GET b                      => "1"
                EXPIRETIME b               => :4102444800
                SET a 2                    => +OK
                GET b                      => "1"
                COPY a b                   => :0
                COPY a b REPLACE           => :1
                GET b                      => "2"
                COPY missing x             => :0
                COPY missing b REPLACE     => :0
                EXISTS b                   => :1
                COPY a a                   => -ERR source and destination objects are the same
                COPY a a REPLACE           => -ERR source and destination objects are the same
                RPUSH list 1 2             => :2
                COPY list list2            => :1
                RPUSH list2 3              => :3
                LRANGE list 0 -1           => ["1", "2"]
                LRANGE list2 0 -1          => ["1", "2", "3"]
                HSET h f v                 => :1
                COPY h h2                  => :1
                HGETALL h2                 => ["f", "v"] || %{"f": "v"}
                ZADD z 1 a 2 b             => :2
                COPY z z2                  => :1
                ZRANGE z2 0 -1 WITHSCORES  => ["a", "1", "b", "2"] || [["a", ,1], ["b", ,2]]
                XADD s 1-1 f v             => "1-1"
                COPY s s2                  => :1
                XLEN s2                    => :1
                COPY list a REPLACE        => :1
                TYPE a                     => +list
                COPY a b DB                => -ERR syntax error
                COPY a b DB ten            => -ERR value is not an integer or out of range
                COPY a b DB 99999          => -ERR DB index is out of range
                COPY a b DB -1             => -ERR DB index is out of range
                COPY a b DB 0              => :0
                COPY a b FOO               => -ERR syntax error
                COPY a b REPLACE REPLACE   => :1
                COPY a b DB 0 DB 0 REPLACE => :1
                COPY a                     => -ERR wrong number of arguments for 'copy' command
                """);
    }
}
