package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class SetAlgebra implements Scenario {
    @Override
    public String id() {
        return "data-structures/set-algebra";
    }

    @Override
    public String title() {
        return "SINTER, SUNION, SDIFF and their STORE forms work on sets of integers, missing keys count as empty";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                SADD a 1 2 3 4                  => :4
                SADD b 3 4 5                    => :3
                SADD c 4 6                      => :2
                SINTER a b                      => ["3", "4"] || ~["3", "4"]
                SINTER a b c                    => ["4"] || ~["4"]
                SINTER a                        => ["1", "2", "3", "4"] || ~["1", "2", "3", "4"]
                SINTER a missing                => [] || ~[]
                SINTER missing                  => [] || ~[]
                SUNION a b c                    => ["1", "2", "3", "4", "5", "6"] || ~["1", "2", "3", "4", "5", "6"]
                SUNION a missing                => ["1", "2", "3", "4"] || ~["1", "2", "3", "4"]
                SUNION missing                  => [] || ~[]
                SDIFF a b                       => ["1", "2"] || ~["1", "2"]
                SDIFF a b c                     => ["1", "2"] || ~["1", "2"]
                SDIFF b a                       => ["5"] || ~["5"]
                SDIFF a missing                 => ["1", "2", "3", "4"] || ~["1", "2", "3", "4"]
                SDIFF missing a                 => [] || ~[]
                SDIFF a a                       => [] || ~[]
                SINTERSTORE dest a b            => :2
                SMEMBERS dest                   => ["3", "4"] || ~["3", "4"]
                OBJECT ENCODING dest            => "intset"
                SUNIONSTORE dest a b c          => :6
                SMEMBERS dest                   => ["1", "2", "3", "4", "5", "6"] || ~["1", "2", "3", "4", "5", "6"]
                SDIFFSTORE dest a b             => :2
                SMEMBERS dest                   => ["1", "2"] || ~["1", "2"]
                # An empty result deletes the destination, a key of any type is replaced.
                SINTERSTORE dest a missing      => :0
                EXISTS dest                     => :0
                SET dest string                 => +OK
                SDIFFSTORE dest a a             => :0
                EXISTS dest                     => :0
                SET dest string EXAT 4102444800 => +OK
                SUNIONSTORE dest a              => :4
                TYPE dest                       => +set
                TTL dest                        => :-1
                # The destination may be among the sources.
                SUNIONSTORE a a b               => :5
                SMEMBERS a                      => ["1", "2", "3", "4", "5"] || ~["1", "2", "3", "4", "5"]
                SDIFFSTORE a a b c              => :2
                SMEMBERS a                      => ["1", "2"] || ~["1", "2"]
                # Strings.
                SADD x foo bar baz              => :3
                SADD y bar baz qux              => :3
                SINTER x y                      =~ ["bar", "baz"] || ~["bar", "baz"]
                SUNION x y                      =~ ["bar", "qux", "foo", "baz"] || ~["bar", "qux", "foo", "baz"]
                SDIFF x y                       => ["foo"] || ~["foo"]
                SINTERSTORE z x y               => :2
                SMEMBERS z                      =~ ["bar", "baz"] || ~["bar", "baz"]
                SET string v                    => +OK
                SINTER a string                 => -WRONGTYPE Operation against a key holding the wrong kind of value
                SUNION string a                 => -WRONGTYPE Operation against a key holding the wrong kind of value
                SDIFF missing string            => -WRONGTYPE Operation against a key holding the wrong kind of value
                SINTER missing string           => -WRONGTYPE Operation against a key holding the wrong kind of value
                SINTERSTORE dest a string       => -WRONGTYPE Operation against a key holding the wrong kind of value
                EXISTS dest                     => :1
                SINTERSTORE string a a          => :2
                TYPE string                     => +set
                SINTER                          => -ERR wrong number of arguments for 'sinter' command
                SUNION                          => -ERR wrong number of arguments for 'sunion' command
                SDIFF                           => -ERR wrong number of arguments for 'sdiff' command
                SINTERSTORE dest                => -ERR wrong number of arguments for 'sinterstore' command
                SUNIONSTORE                     => -ERR wrong number of arguments for 'sunionstore' command
                SDIFFSTORE dest                 => -ERR wrong number of arguments for 'sdiffstore' command
                """);
    }
}
