package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ListMultiPop implements Scenario {
    @Override
    public String id() {
        return "data-structures/list-multi-pop";
    }

    @Override
    public String title() {
        return "LMPOP takes from the first list that has elements";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                RPUSH b 1 2 3                            => :3
                RPUSH c x                                => :1
                LMPOP 2 a b LEFT                         => ["b", ["1"]]
                LMPOP 3 a b c RIGHT COUNT 5              => ["b", ["3", "2"]]
                LMPOP 2 a b LEFT                         => *-1 || _
                LMPOP 3 a b c LEFT COUNT 10              => ["c", ["x"]]
                EXISTS a b c                             => :0
                LMPOP 1 c LEFT                           => *-1 || _
                RPUSH c x                                => :1
                LMPOP 0 c LEFT                           => -ERR numkeys should be greater than 0
                LMPOP -1 c LEFT                          => -ERR numkeys should be greater than 0
                LMPOP ten c LEFT                         => -ERR numkeys should be greater than 0
                LMPOP 1 c                                => -ERR wrong number of arguments for 'lmpop' command
                LMPOP 1 c UP                             => -ERR syntax error
                LMPOP 2 c LEFT                           => -ERR syntax error
                LMPOP 2 c d                              => -ERR syntax error
                LMPOP 1 c LEFT COUNT 0                   => -ERR count should be greater than 0
                LMPOP 1 c LEFT COUNT -1                  => -ERR count should be greater than 0
                LMPOP 1 c LEFT COUNT ten                 => -ERR count should be greater than 0
                LMPOP 1 c LEFT COUNT                     => -ERR syntax error
                LMPOP 1 c LEFT COUNT 1 COUNT 2           => -ERR syntax error
                LMPOP 1 c LEFT FOO                       => -ERR syntax error
                LMPOP 9223372036854775807 c LEFT         => -ERR syntax error
                LMPOP 1 c LEFT COUNT 9223372036854775807 => ["c", ["x"]]
                RPUSH c x                                => :1
                lmpop 1 c left count 1                   => ["c", ["x"]]
                SET string v                             => +OK
                LMPOP 1 string LEFT                      => -WRONGTYPE Operation against a key holding the wrong kind of value
                RPUSH c x                                => :1
                LMPOP 2 string c LEFT                    => -WRONGTYPE Operation against a key holding the wrong kind of value
                LMPOP 2 c string LEFT                    => ["c", ["x"]]
                LMPOP 2 c string LEFT                    => -WRONGTYPE Operation against a key holding the wrong kind of value
                """);
    }
}
