package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class StringParts implements Scenario {
    @Override
    public String id() {
        return "basic-crud/string-parts";
    }

    @Override
    public String title() {
        return "APPEND, STRLEN, GETRANGE and SETRANGE work on parts of a string, up to its limits";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                APPEND log "Hello"                  => :5
                APPEND log " World"                 => :11
                GET log                             => "Hello World"
                APPEND log ""                       => :11
                APPEND none ""                      => :0
                EXISTS none                         => :1
                GET none                            => ""
                STRLEN log                          => :11
                STRLEN missing                      => :0
                GETRANGE log 0 4                    => "Hello"
                GETRANGE log -5 -1                  => "World"
                GETRANGE log 0 -1                   => "Hello World"
                GETRANGE log 5 3                    => ""
                GETRANGE log -200 -100              => "H"
                GETRANGE log 0 10000                => "Hello World"
                GETRANGE log 100 200                => ""
                GETRANGE log -1 -5                  => ""
                GETRANGE missing 0 -1               => ""
                GETRANGE log -9223372036854775808 9223372036854775807 => "Hello World"
                GETRANGE log 0 -9223372036854775808 => "H"
                GETRANGE log a 1                    => -ERR value is not an integer or out of range
                GETRANGE log 0                      => -ERR wrong number of arguments for 'getrange' command
                SUBSTR log 0 4                      => "Hello"
                SETRANGE log 6 Redis                => :11
                GET log                             => "Hello Redis"
                SETRANGE padded 3 x                 => :4
                GET padded                          => "\\x00\\x00\\x00x"
                SETRANGE log 0 ""                   => :11
                SETRANGE missing 5 ""               => :0
                EXISTS missing                      => :0
                SETRANGE log -1 x                   => -ERR offset is out of range
                SETRANGE log 536870911 xx           => -ERR string exceeds maximum allowed size (proto-max-bulk-len)
                SETRANGE log 9223372036854775807 x  => -ERR string exceeds maximum allowed size (proto-max-bulk-len)
                SETRANGE log ten x                  => -ERR value is not an integer or out of range
                SETRANGE log 9223372036854775808 x  => -ERR value is not an integer or out of range
                GET log                             => "Hello Redis"
                SET n 12                            => +OK
                APPEND n 3                          => :3
                INCR n                              => :124
                OBJECT ENCODING n                   => "int"
                RPUSH list a                        => :1
                APPEND list x                       => -WRONGTYPE Operation against a key holding the wrong kind of value
                STRLEN list                         => -WRONGTYPE Operation against a key holding the wrong kind of value
                GETRANGE list 0 1                   => -WRONGTYPE Operation against a key holding the wrong kind of value
                SETRANGE list 0 x                   => -WRONGTYPE Operation against a key holding the wrong kind of value
                SETRANGE list 0 ""                  => -WRONGTYPE Operation against a key holding the wrong kind of value
                APPEND k                            => -ERR wrong number of arguments for 'append' command
                STRLEN                              => -ERR wrong number of arguments for 'strlen' command
                SETRANGE k 0                        => -ERR wrong number of arguments for 'setrange' command
                """);
    }
}
