package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class SetExpiryEdges implements Scenario {
    @Override
    public String id() {
        return "basic-crud/set-expiry-edges";
    }

    @Override
    public String title() {
        return "SET refuses times of zero, below zero, beyond 64 bits and that are no integers, and sets "
                + "nothing then";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                SET k v                            => +OK
                SET k w EX 0                       => -ERR invalid expire time in 'set' command
                SET k w EX -1                      => -ERR invalid expire time in 'set' command
                SET k w PX 0                       => -ERR invalid expire time in 'set' command
                SET k w PX -5                      => -ERR invalid expire time in 'set' command
                SET k w EXAT 0                     => -ERR invalid expire time in 'set' command
                SET k w EXAT -1                    => -ERR invalid expire time in 'set' command
                SET k w PXAT 0                     => -ERR invalid expire time in 'set' command
                SET k w PXAT -1                    => -ERR invalid expire time in 'set' command
                SET k w EX ten                     => -ERR value is not an integer or out of range
                SET k w EX 1.5                     => -ERR value is not an integer or out of range
                SET k w EX ""                      => -ERR value is not an integer or out of range
                SET k w EX " 1"                    => -ERR value is not an integer or out of range
                SET k w EX 0x10                    => -ERR value is not an integer or out of range
                SET k w EX 1e3                     => -ERR value is not an integer or out of range
                SET k w EX +5                      => -ERR value is not an integer or out of range
                SET k w EX 05                      => -ERR value is not an integer or out of range
                SET k w EX 9223372036854775807     => -ERR invalid expire time in 'set' command
                SET k w EX 9223372036854775        => -ERR invalid expire time in 'set' command
                SET k w PX 9223372036854775807     => -ERR invalid expire time in 'set' command
                SET k w EX 9223372036854775808     => -ERR value is not an integer or out of range
                SET k w EX -9223372036854775808    => -ERR invalid expire time in 'set' command
                SET k w EXAT 9223372036854775807   => -ERR invalid expire time in 'set' command
                SET k w EXAT 9223372036854776      => -ERR invalid expire time in 'set' command
                SET k w PXAT 9223372036854775808   => -ERR value is not an integer or out of range
                GET k                              => "v"
                TTL k                              => :-1
                # The greatest times that fit.
                SET far 1 PXAT 9223372036854775807 => +OK
                PEXPIRETIME far                    => :9223372036854775807
                SET far 1 EXAT 9223372036854774    => +OK
                EXPIRETIME far                     => :9223372036854774
                SETEX k 0 w                        => -ERR invalid expire time in 'setex' command
                SETEX k -1 w                       => -ERR invalid expire time in 'setex' command
                SETEX k ten w                      => -ERR value is not an integer or out of range
                SETEX k 9223372036854775807 w      => -ERR invalid expire time in 'setex' command
                PSETEX k 0 w                       => -ERR invalid expire time in 'psetex' command
                PSETEX k -1 w                      => -ERR invalid expire time in 'psetex' command
                PSETEX k ten w                     => -ERR value is not an integer or out of range
                GETEX k EX 0                       => -ERR invalid expire time in 'getex' command
                GETEX k PX -1                      => -ERR invalid expire time in 'getex' command
                GET k                              => "v"
                TTL k                              => :-1
                """);
    }
}
