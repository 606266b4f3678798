package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class GetAndExpire implements Scenario {
    @Override
    public String id() {
        return "basic-crud/getex";
    }

    @Override
    public String title() {
        return "GETEX reads a value and changes its time to live";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                SET k v                                 => +OK
                GETEX k                                 => "v"
                TTL k                                   => :-1
                GETEX k EXAT 4102444800                 => "v"
                EXPIRETIME k                            => :4102444800
                GETEX k                                 => "v"
                EXPIRETIME k                            => :4102444800
                GETEX k PXAT 4102444800123              => "v"
                PEXPIRETIME k                           => :4102444800123
                GETEX k PERSIST                         => "v"
                TTL k                                   => :-1
                GETEX k PERSIST                         => "v"
                GETEX missing                           => $-1 || _
                GETEX missing EXAT 4102444800           => $-1 || _
                EXISTS missing                          => :0
                RPUSH list a                            => :1
                GETEX list                              => -WRONGTYPE Operation against a key holding the wrong kind of value
                GETEX list PERSIST                      => -WRONGTYPE Operation against a key holding the wrong kind of value
                # A time in the past answers the value and deletes the key.
                SET old v                               => +OK
                GETEX old EXAT 1                        => "v"
                EXISTS old                              => :0
                SET old v                               => +OK
                GETEX old PXAT 1                        => "v"
                EXISTS old                              => :0
                GETEX k EX 10 PERSIST                   => -ERR syntax error
                GETEX k PERSIST EX 10                   => -ERR syntax error
                GETEX k EX 10 PX 10                     => -ERR syntax error
                GETEX k EXAT 4102444800 EXAT 4102444900 => "v"
                EXPIRETIME k                            => :4102444900
                GETEX k PERSIST PERSIST                 => "v"
                GETEX k KEEPTTL                         => -ERR syntax error
                GETEX k NX                              => -ERR syntax error
                GETEX k XX                              => -ERR syntax error
                GETEX k GET                             => -ERR syntax error
                GETEX k FOO                             => -ERR syntax error
                GETEX k EX                              => -ERR syntax error
                GETEX k EX 0                            => -ERR invalid expire time in 'getex' command
                GETEX k EX -1                           => -ERR invalid expire time in 'getex' command
                GETEX k PX 0                            => -ERR invalid expire time in 'getex' command
                GETEX k EX ten                          => -ERR value is not an integer or out of range
                GETEX k EXAT 0                          => -ERR invalid expire time in 'getex' command
                GETEX k EX 9223372036854775807          => -ERR invalid expire time in 'getex' command
                GETEX missing EX 0
                GETEX missing FOO                       => -ERR syntax error
                GETEX                                   => -ERR wrong number of arguments for 'getex' command
                TTL k                                   => :-1
                GET k                                   => "v"
                """);
    }
}
