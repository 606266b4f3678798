package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class GetAndDelete implements Scenario {
    @Override
    public String id() {
        return "basic-crud/getdel";
    }

    @Override
    public String title() {
        return "GETDEL answers a string once and deletes it";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                SET k v                     => +OK
                GETDEL k                    => "v"
                GETDEL k                    => $-1 || _
                EXISTS k                    => :0
                SET timed v EXAT 4102444800 => +OK
                GETDEL timed                => "v"
                SET timed w                 => +OK
                TTL timed                   => :-1
                RPUSH list a                => :1
                GETDEL list                 => -WRONGTYPE Operation against a key holding the wrong kind of value
                EXISTS list                 => :1
                SET empty ""                => +OK
                GETDEL empty                => ""
                EXISTS empty                => :0
                GETDEL                      => -ERR wrong number of arguments for 'getdel' command
                GETDEL k k                  => -ERR wrong number of arguments for 'getdel' command
                """);
    }
}
