package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class SecondSession implements Scenario {
    @Override
    public String id() {
        return "basic-crud/second-session";
    }

    @Override
    public String title() {
        return "What one session writes another sees at once, changes of the time to live and deletion included";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                A> SET k 1               => +OK
                B> GET k                 => "1"
                B> INCR k                => :2
                A> GET k                 => "2"
                A> EXPIREAT k 4102444800 => :1
                B> EXPIRETIME k          => :4102444800
                B> PERSIST k             => :1
                A> TTL k                 => :-1
                A> RENAME k moved        => +OK
                B> EXISTS k moved        => :1
                B> APPEND moved 0        => :2
                A> GETDEL moved          => "20"
                B> GET moved             => $-1 || _
                A> MSET x 1 y 2          => +OK
                B> MSETNX y 3 z 4        => :0
                A> EXISTS z              => :0
                # The database and the protocol belong to the session, the keys to the server.
                A> SET lock A NX         => +OK
                B> SET lock B NX         => $-1 || _
                B> SET lock B XX GET     => "A"
                A> GET lock              => "B"
                """);
    }
}
