package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class FloatCounters implements Scenario {
    @Override
    public String id() {
        return "basic-crud/float-counters";
    }

    @Override
    public String title() {
        return "INCRBYFLOAT adds decimal fractions, prints them without noise and refuses nan and infinity";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                INCRBYFLOAT f 10.5                => "10.5"
                INCRBYFLOAT f 0.1                 => "10.6"
                INCRBYFLOAT f -5                  => "5.6"
                INCRBYFLOAT f 5.0e3               => "5005.60000000000000009"
                GET f                             => "5005.60000000000000009"
                SET f 3.0                         => +OK
                INCRBYFLOAT f 1.0                 => "4"
                SET f 0.1                         => +OK
                INCRBYFLOAT f 0.2                 => "0.3"
                SET f 1e2                         => +OK
                INCRBYFLOAT f 0                   => "100"
                SET f 5.0e3                       => +OK
                INCRBYFLOAT f 2.0e2               => "5200"
                SET f 0x10                        => +OK
                INCRBYFLOAT f 1                   => "17"
                SET f " 1"                        => +OK
                INCRBYFLOAT f 1                   => -ERR value is not a valid float
                SET f "1 "                        => +OK
                INCRBYFLOAT f 1                   => -ERR value is not a valid float
                SET f ""                          => +OK
                INCRBYFLOAT f 1                   => -ERR value is not a valid float
                SET f abc                         => +OK
                INCRBYFLOAT f 1                   => -ERR value is not a valid float
                SET f 1                           => +OK
                INCRBYFLOAT f abc                 => -ERR value is not a valid float
                INCRBYFLOAT f ""                  => -ERR value is not a valid float
                INCRBYFLOAT f " 1"                => -ERR value is not a valid float
                INCRBYFLOAT f 1,5                 => -ERR value is not a valid float
                INCRBYFLOAT f nan                 => -ERR value is not a valid float
                INCRBYFLOAT f inf                 => -ERR increment would produce NaN or Infinity
                INCRBYFLOAT f -inf                => -ERR increment would produce NaN or Infinity
                INCRBYFLOAT f +inf                => -ERR increment would produce NaN or Infinity
                INCRBYFLOAT f 1e5000              => -ERR value is not a valid float
                INCRBYFLOAT f infinity            => -ERR increment would produce NaN or Infinity
                SET f inf                         => +OK
                INCRBYFLOAT f 1                   => -ERR increment would produce NaN or Infinity
                SET f nan                         => +OK
                INCRBYFLOAT f 1                   => -ERR value is not a valid float
                SET f 0                           => +OK
                INCRBYFLOAT f 1e-17               => "0.00000000000000001"
                INCRBYFLOAT f 0.00000000000000001 => "0.00000000000000002"
                SET f 9007199254740993            => +OK
                INCRBYFLOAT f 1                   => "9007199254740994"
                SET f 123456789012345678          => +OK
                INCRBYFLOAT f 0.5                 => "123456789012345678.5"
                SET f 1                           => +OK
                INCRBYFLOAT f 1e20                => "100000000000000000000"
                INCRBYFLOAT f -1e20               => "0"
                INCRBYFLOAT f .5                  => "0.5"
                INCRBYFLOAT f 5.                  => "5.5"
                INCRBYFLOAT f +1                  => "6.5"
                INCRBYFLOAT f -0.0                => "6.5"
                OBJECT ENCODING f                 => "embstr"
                SET i 10                          => +OK
                INCRBYFLOAT i 5                   => "15"
                OBJECT ENCODING i                 => "embstr"
                INCR i                            => :16
                RPUSH list 1                      => :1
                INCRBYFLOAT list 1                => -WRONGTYPE Operation against a key holding the wrong kind of value
                INCRBYFLOAT f                     => -ERR wrong number of arguments for 'incrbyfloat' command
                SET t 5 EXAT 4102444800           => +OK
                INCRBYFLOAT t 0.5                 => "5.5"
                EXPIRETIME t                      => :4102444800
                """);
    }
}
