package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ListMoves implements Scenario {
    @Override
    public String id() {
        return "data-structures/list-moves";
    }

    @Override
    public String title() {
        return "LMOVE and RPOPLPUSH move between ends and lists, and rotate a list onto itself";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                RPUSH a 1 2 3                  => :3
                LMOVE a b LEFT RIGHT           => "1"
                LMOVE a b RIGHT LEFT           => "3"
                LRANGE a 0 -1                  => ["2"]
                LRANGE b 0 -1                  => ["3", "1"]
                LMOVE a b LEFT LEFT            => "2"
                EXISTS a                       => :0
                LMOVE a b LEFT LEFT            => $-1 || _
                LMOVE missing b RIGHT RIGHT    => $-1 || _
                RPOPLPUSH b c                  => "1"
                RPOPLPUSH missing c            => $-1 || _
                LRANGE b 0 -1                  => ["2", "3"]
                LRANGE c 0 -1                  => ["1"]
                RPUSH ring 1 2 3               => :3
                LMOVE ring ring LEFT RIGHT     => "1"
                LRANGE ring 0 -1               => ["2", "3", "1"]
                RPOPLPUSH ring ring            => "1"
                LRANGE ring 0 -1               => ["1", "2", "3"]
                LMOVE ring ring LEFT LEFT      => "1"
                LRANGE ring 0 -1               => ["1", "2", "3"]
                RPUSH single x                 => :1
                LMOVE single single LEFT RIGHT => "x"
                RPOPLPUSH single single        => "x"
                LRANGE single 0 -1             => ["x"]
                LMOVE ring b UP RIGHT          => -ERR syntax error
                LMOVE ring b LEFT              => -ERR wrong number of arguments for 'lmove' command
                LMOVE ring b LEFT DOWN         => -ERR syntax error
                lmove ring b left right        => "1"
                SET string v                   => +OK
                LMOVE ring string LEFT LEFT    => -WRONGTYPE Operation against a key holding the wrong kind of value
                LMOVE string ring LEFT LEFT    => -WRONGTYPE Operation against a key holding the wrong kind of value
                RPOPLPUSH ring string          => -WRONGTYPE Operation against a key holding the wrong kind of value
                RPOPLPUSH string ring          => -WRONGTYPE Operation against a key holding the wrong kind of value
                LMOVE missing string LEFT LEFT => $-1 || _
                RPOPLPUSH missing string       => $-1 || _
                LLEN ring                      => :2
                RPOPLPUSH ring                 => -ERR wrong number of arguments for 'rpoplpush' command
                """);
    }
}
