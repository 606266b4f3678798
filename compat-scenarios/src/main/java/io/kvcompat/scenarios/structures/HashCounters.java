package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class HashCounters implements Scenario {
    @Override
    public String id() {
        return "data-structures/hash-counters";
    }

    @Override
    public String title() {
        return "HINCRBY and HINCRBYFLOAT count in fields, refuse overflow, and say what is no number";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                HINCRBY h n 5                    => :5
                HINCRBY h n -7                   => :-2
                HINCRBY h fresh 0                => :0
                HGET h n                         => "-2"
                HSET h n 9223372036854775807     => :0
                HINCRBY h n 1                    => -ERR increment or decrement would overflow
                HINCRBY h n -1                   => :9223372036854775806
                HSET h n -9223372036854775808    => :0
                HINCRBY h n -1                   => -ERR increment or decrement would overflow
                HINCRBY h n -9223372036854775808 => -ERR increment or decrement would overflow
                HSET h n 0                       => :0
                HINCRBY h n -9223372036854775808 => :-9223372036854775808
                HSET h s abc                     => :1
                HINCRBY h s 1                    => -ERR hash value is not an integer
                HSET h s 1.5                     => :0
                HINCRBY h s 1                    => -ERR hash value is not an integer
                HSET h s ""                      => :0
                HINCRBY h s 1                    => -ERR hash value is not an integer
                HSET h s " 1"                    => :0
                HINCRBY h s 1                    => -ERR hash value is not an integer
                HSET h s 01                      => :0
                HINCRBY h s 1                    => -ERR hash value is not an integer
                HINCRBY h n ten                  => -ERR value is not an integer or out of range
                HINCRBY h n 1.5                  => -ERR value is not an integer or out of range
                HINCRBY h n ""                   => -ERR value is not an integer or out of range
                HINCRBY h n 9223372036854775808  => -ERR value is not an integer or out of range
                HINCRBY h n                      => -ERR wrong number of arguments for 'hincrby' command
                SET string v                     => +OK
                HINCRBY string n 1               => -WRONGTYPE Operation against a key holding the wrong kind of value
                HINCRBYFLOAT h f 10.5            => "10.5"
                HINCRBYFLOAT h f 0.1             => "10.6"
                HINCRBYFLOAT h f -5              => "5.6"
                HINCRBYFLOAT h f 5.0e3           => "5005.60000000000000009"
                HINCRBYFLOAT h s 1               => "2"
                HSET h s abc                     => :0
                HINCRBYFLOAT h s 1               => -ERR hash value is not a float
                HSET h s " 1"                    => :0
                HINCRBYFLOAT h s 1               => -ERR hash value is not a float
                HSET h s ""                      => :0
                HINCRBYFLOAT h s 1               => -ERR hash value is not a float
                HINCRBYFLOAT h f ten             => -ERR value is not a valid float
                HINCRBYFLOAT h f ""              => -ERR value is not a valid float
                HINCRBYFLOAT h f " 1"            => -ERR value is not a valid float
                HINCRBYFLOAT h f nan             => -ERR value is not a valid float
                HINCRBYFLOAT h f inf             => -ERR value is NaN or Infinity
                HINCRBYFLOAT h f -inf            => -ERR value is NaN or Infinity
                HINCRBYFLOAT h f 1e5000          => -ERR value is not a valid float
                HSET h big inf                   => :1
                HINCRBYFLOAT h big 1             => -ERR increment would produce NaN or Infinity
                HSET h big 0x10                  => :0
                HINCRBYFLOAT h big 1             => "17"
                HINCRBYFLOAT h tiny 1e-17        => "0.00000000000000001"
                HINCRBYFLOAT string f 1          => -WRONGTYPE Operation against a key holding the wrong kind of value
                HINCRBYFLOAT h f                 => -ERR wrong number of arguments for 'hincrbyfloat' command
                HGET h f                         => "5005.60000000000000009"
                """);
    }
}
