package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ExpiryTimes implements Scenario {
    @Override
    public String id() {
        return "basic-crud/expiry-times";
    }

    @Override
    public String title() {
        return "EXPIREAT, PEXPIREAT, EXPIRETIME, PEXPIRETIME, TTL and PERSIST tell and take the time to live";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                SET k v                         => +OK
                TTL k                           => :-1
                PTTL k                          => :-1
                EXPIRETIME k                    => :-1
                PEXPIRETIME k                   => :-1
                TTL missing                     => :-2
                PTTL missing                    => :-2
                EXPIRETIME missing              => :-2
                PEXPIRETIME missing             => :-2
                PERSIST k                       => :0
                PERSIST missing                 => :0
                EXPIREAT k 4102444800           => :1
                EXPIRETIME k                    => :4102444800
                PEXPIRETIME k                   => :4102444800000
                PEXPIREAT k 4102444800999       => :1
                PEXPIRETIME k                   => :4102444800999
                EXPIRETIME k                    => :4102444801
                PEXPIREAT k 4102444800499       => :1
                EXPIRETIME k                    => :4102444800
                PEXPIREAT k 4102444800500       => :1
                EXPIRETIME k                    => :4102444801
                PERSIST k                       => :1
                PERSIST k                       => :0
                TTL k                           => :-1
                EXPIREAT missing 4102444800     => :0
                EXPIRE missing 100              => :0
                # Zero, the past and before 1970 delete.
                SET a 1                         => +OK
                EXPIRE a 0                      => :1
                EXISTS a                        => :0
                SET a 1                         => +OK
                EXPIRE a -1                     => :1
                EXISTS a                        => :0
                SET a 1                         => +OK
                PEXPIRE a -9223372036854775808  => :1
                EXISTS a                        => :0
                SET a 1                         => +OK
                EXPIREAT a 0                    => :1
                EXISTS a                        => :0
                SET a 1                         => +OK
                EXPIREAT a -100                 => :1
                EXISTS a                        => :0
                SET a 1                         => +OK
                PEXPIREAT a -1                  => :1
                EXISTS a                        => :0
                # What does not fit, and what is no number.
                SET k v                         => +OK
                EXPIRE k 9223372036854775807    => -ERR invalid expire time in 'expire' command
                EXPIRE k -9223372036854775808   => -ERR invalid expire time in 'expire' command
                PEXPIRE k 9223372036854775807   => -ERR invalid expire time in 'pexpire' command
                EXPIREAT k 9223372036854775807  => -ERR invalid expire time in 'expireat' command
                EXPIREAT k 9223372036854775     => :1
                EXPIREAT k 9223372036854776     => -ERR invalid expire time in 'expireat' command
                EXPIRE k ten                    => -ERR value is not an integer or out of range
                EXPIRE k 1.5                    => -ERR value is not an integer or out of range
                EXPIRE k ""                     => -ERR value is not an integer or out of range
                EXPIRE k 9223372036854775808    => -ERR value is not an integer or out of range
                PEXPIREAT k 0x10                => -ERR value is not an integer or out of range
                EXPIRETIME k                    => :9223372036854775
                PEXPIREAT k 9223372036854775807 => :1
                PEXPIRETIME k                   => :9223372036854775807
                EXPIRETIME k                    => :9223372036854776
                PERSIST k                       => :1
                # The time to live belongs to the key, whatever its type, and survives changes of its value.
                RPUSH list a                    => :1
                EXPIREAT list 4102444800        => :1
                RPUSH list b                    => :2
                LPOP list                       => "a"
                EXPIRETIME list                 => :4102444800
                SET n 1 EXAT 4102444800         => +OK
                INCR n                          => :2
                APPEND n 0                      => :2
                SETRANGE n 0 9                  => :2
                SETBIT n 1 1                    => :0
                EXPIRETIME n                    => :4102444800
                EXPIRE k                        => -ERR wrong number of arguments for 'expire' command
                EXPIREAT k                      => -ERR wrong number of arguments for 'expireat' command
                TTL                             => -ERR wrong number of arguments for 'ttl' command
                TTL k k                         => -ERR wrong number of arguments for 'ttl' command
                EXPIRETIME                      => -ERR wrong number of arguments for 'expiretime' command
                PERSIST                         => -ERR wrong number of arguments for 'persist' command
                """);
    }
}
