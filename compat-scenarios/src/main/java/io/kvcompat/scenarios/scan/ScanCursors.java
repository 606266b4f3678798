package io.kvcompat.scenarios.scan;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ScanCursors implements Scenario {
    @Override
    public String id() {
        return "scan-and-iter/scan-cursors";
    }

    @Override
    public String title() {
        return "SCAN takes any unsigned 64-bit cursor, refuses what is none, and ends in an empty database at once";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                SCAN 0                          => ["0", []]
                SCAN 0 MATCH * COUNT 5          => ["0", []]
                SCAN 00                         => ["0", []]
                # A cursor that no iteration gave is taken like any other.
                SCAN 12345                      => ["0", []]
                SCAN 1                          => ["0", []]
                SCAN 4294967296                 => ["0", []]
                SCAN 9223372036854775808        => ["0", []]
                SCAN 18446744073709551615       => ["0", []]
                SCAN 9223372036854775807        => ["0", []]
                SCAN 18446744073709551616       => -ERR invalid cursor
                SCAN 99999999999999999999999999 => -ERR invalid cursor
                SCAN abc                        => -ERR invalid cursor
                SCAN 1.5                        => -ERR invalid cursor
                SCAN 0x10                       => -ERR invalid cursor
                SCAN 1e3                        => -ERR invalid cursor
                SCAN "0 "                       => -ERR invalid cursor
                # A sign, a blank and nothing at all.
                SCAN -1
                SCAN +1                         => ["0", []]
                SCAN ""
                SCAN " 0"
                SCAN -18446744073709551615      => ["0", []]
                SCAN -9223372036854775808
                SCAN -18446744073709551616      => -ERR invalid cursor
                # The same for the collections.
                HSET h f v                      => :1
                HSCAN h abc                     => -ERR invalid cursor
                HSCAN h -1
                HSCAN h 18446744073709551616    => -ERR invalid cursor
                HSCAN h 18446744073709551615    => ["0", ["f", "v"]]
                HSCAN h 12345                   => ["0", ["f", "v"]]
                SADD s 1                        => :1
                SSCAN s abc                     => -ERR invalid cursor
                SSCAN s 99                      => ["0", ["1"]]
                ZADD z 1 a                      => :1
                ZSCAN z abc                     => -ERR invalid cursor
                ZSCAN z 99                      => ["0", ["a", "1"]]
                """);
    }
}
