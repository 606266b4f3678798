package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class OlderSetters implements Scenario {
    @Override
    public String id() {
        return "basic-crud/older-setters";
    }

    @Override
    public String title() {
        return "SETEX, PSETEX, SETNX and GETSET still answer as they always did";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                SETNX lock me               => :1
                SETNX lock you              => :0
                GET lock                    => "me"
                GETSET lock you             => "me"
                GETSET nothing first        => $-1 || _
                GET nothing                 => "first"
                SET timed x EXAT 4102444800 => +OK
                GETSET timed y              => "x"
                TTL timed                   => :-1
                RPUSH list a                => :1
                GETSET list x               => -WRONGTYPE Operation against a key holding the wrong kind of value
                SETNX list x                => :0
                TYPE list                   => +list
                SETEX s 4102444800 v        => +OK
                GET s                       => "v"
                PSETEX list 4102444800000 v => +OK
                TYPE list                   => +string
                SETEX s                     => -ERR wrong number of arguments for 'setex' command
                SETEX s 10                  => -ERR wrong number of arguments for 'setex' command
                PSETEX s 10                 => -ERR wrong number of arguments for 'psetex' command
                SETNX s                     => -ERR wrong number of arguments for 'setnx' command
                GETSET s                    => -ERR wrong number of arguments for 'getset' command
                SUBSTR s 0 -1               => "v"
                """);
    }
}
