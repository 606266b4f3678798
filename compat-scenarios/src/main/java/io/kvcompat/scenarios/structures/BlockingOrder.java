package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class BlockingOrder implements Scenario {
    @Override
    public String id() {
        return "data-structures/blocking-order";
    }

    @Override
    public String title() {
        return "Sessions that wait for one list are served in the order in which they came";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                RPUSH queue 0        => :1
                LPOP queue           => "0"
                A>> BLPOP queue 5
                B>> BLPOP queue 5
                C>> BRPOP queue 5
                D> RPUSH queue 1 2 3 => :3
                A<                   => ["queue", "1"]
                B<                   => ["queue", "2"]
                C<                   => ["queue", "3"]
                D> EXISTS queue      => :0
                # Whoever waits for several keys gets the first that is filled.
                A>> BLPOP one two 5
                B>> BLPOP two one 5
                D> MULTI             => +OK
                D> RPUSH two b       => +QUEUED
                D> RPUSH one a       => +QUEUED
                D> EXEC              => [:1, :1]
                A<
                B<
                D> EXISTS one two    => :0
                # One that gave up is passed over.
                A>> BLPOP queue 0.02
                A<                   => *-1 || _
                B>> BLPOP queue 5
                D> RPUSH queue x     => :1
                B<                   => ["queue", "x"]
                """);
    }
}
