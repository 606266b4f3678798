package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class BlockingMoves implements Scenario {
    @Override
    public String id() {
        return "data-structures/blocking-moves";
    }

    @Override
    public String title() {
        return "BLMOVE and BRPOPLPUSH wait for the source and hand on to the destination, and to whoever waits "
                + "there";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                RPUSH a 1 2                 => :2
                BLMOVE a b LEFT RIGHT 1     => "1"
                BRPOPLPUSH a b 1            => "2"
                LRANGE b 0 -1               => ["2", "1"]
                A>> BLMOVE a b LEFT LEFT 5
                B> RPUSH a 3                => :1
                A<                          => "3"
                B> LRANGE b 0 -1            => ["3", "2", "1"]
                # A chain: one session waits for what another one moves.
                A>> BLMOVE first second LEFT LEFT 5
                C>> BLPOP second 5
                B> RPUSH first x            => :1
                A<                          => "x"
                C<                          => ["second", "x"]
                B> EXISTS first second      => :0
                BLMOVE a b LEFT RIGHT 0.01  => *-1 || _
                BRPOPLPUSH a b 0.01         => *-1 || _
                BLMOVE a b LEFT RIGHT -1    => -ERR timeout is negative
                BLMOVE a b UP RIGHT 1       => -ERR syntax error
                BLMOVE a b LEFT RIGHT ten   => -ERR timeout is not a float or out of range
                BLMOVE a b LEFT 1           => -ERR wrong number of arguments for 'blmove' command
                BRPOPLPUSH a b -1           => -ERR timeout is negative
                BRPOPLPUSH a b              => -ERR wrong number of arguments for 'brpoplpush' command
                SET string v                => +OK
                RPUSH a y                   => :1
                BLMOVE a string LEFT LEFT 1 => -WRONGTYPE Operation against a key holding the wrong kind of value
                BLMOVE string a LEFT LEFT 1 => -WRONGTYPE Operation against a key holding the wrong kind of value
                LLEN a                      => :1
                DEL a                       => :1
                # The destination has the wrong type when the element comes.
                A>> BLMOVE a string LEFT LEFT 5
                B> RPUSH a z                => :1
                A<                          => -WRONGTYPE Operation against a key holding the wrong kind of value
                B> LRANGE a 0 -1            => ["z"]
                """);
    }
}
