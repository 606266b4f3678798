package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class Rename implements Scenario {
    @Override
    public String id() {
        return "basic-crud/rename";
    }

    @Override
    public String title() {
        return "RENAME moves value and time to live and replaces, RENAMENX does not replace";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                MSET a 1 b 2                => +OK
                RENAME a c                  => +OK
                EXISTS a                    => :0
                GET c                       => "1"
                RENAME missing x            => -ERR no such key
                RENAME missing missing      => -ERR no such key
                RENAME c b                  => +OK
                GET b                       => "1"
                RENAME b b                  => +OK
                GET b                       => "1"
                SET timed v EXAT 4102444800 => +OK
                SET target w                => +OK
                RENAME timed target         => +OK
                EXPIRETIME target           => :4102444800
                SET plain 1                 => +OK
                RENAME plain target         => +OK
                TTL target                  => :-1
                MSET a 1 b 2                => +OK
                RENAMENX a b                => :0
                RENAMENX a free             => :1
                GET free                    => "1"
                RENAMENX missing x          => -ERR no such key
                RENAMENX free free          => :0
                RPUSH list a                => :1
                RENAME list free            => +OK
                TYPE free                   => +list
                RENAME a                    => -ERR wrong number of arguments for 'rename' command
                RENAMENX a                  => -ERR wrong number of arguments for 'renamenx' command
                RENAME a b c                => -ERR wrong number of arguments for 'rename' command
                """);
    }
}
