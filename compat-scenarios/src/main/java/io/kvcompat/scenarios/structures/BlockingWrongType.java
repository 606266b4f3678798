package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class BlockingWrongType implements Scenario {
    @Override
    public String id() {
        return "data-structures/blocking-wrong-type";
    }

    @Override
    public String title() {
        return "A waiting session is not woken by a key of the wrong type, and still gets the list that comes "
                + "after";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                RPUSH jobs first                => :1
                LPOP jobs                       => "first"
                A>> BLPOP jobs 5
                B> SET jobs string              => +OK
                B> GET jobs                     => "string"
                B> DEL jobs                     => :1
                B> RPUSH jobs real              => :1
                A<                              => ["jobs", "real"]
                A>> BLPOP jobs 5
                B> SADD jobs member             => :1
                B> DEL jobs                     => :1
                B> ZADD jobs 1 m                => :1
                B> DEL jobs                     => :1
                B> LPUSH jobs again             => :1
                A<                              => ["jobs", "again"]
                # A key that is renamed or copied to the awaited name wakes too.
                B> RPUSH source r               => :1
                A>> BLPOP jobs 5
                B> RENAME source jobs           => +OK
                A<                              => ["jobs", "r"]
                B> RPUSH source c               => :1
                A>> BLPOP jobs 5
                B> COPY source jobs             => :1
                A<                              => ["jobs", "c"]
                B> RPUSH source s               => :2
                A>> BLPOP jobs 5
                B> SORT source ALPHA STORE jobs => :2
                A<                              => ["jobs", "c"]
                B> EXISTS jobs                  => :1
                """);
    }
}
