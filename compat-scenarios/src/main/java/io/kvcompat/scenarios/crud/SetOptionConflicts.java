package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class SetOptionConflicts implements Scenario {
    @Override
    public String id() {
        return "basic-crud/set-option-conflicts";
    }

    @Override
    public String title() {
        return "SET refuses options that contradict each other, repeat a time, or lack their value";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                SET k v                                       => +OK
                SET k v NX XX                                 => -ERR syntax error
                SET k v XX NX                                 => -ERR syntax error
                SET k v NX NX                                 => $-1 || _
                SET k v XX XX                                 => +OK
                SET k v GET GET                               => "v"
                SET k v KEEPTTL KEEPTTL                       => +OK
                # A time may be repeated in its own unit, the last one counts.
                SET k v EXAT 4102444800 EXAT 4102444900       => +OK
                EXPIRETIME k                                  => :4102444900
                SET k v PXAT 4102444800001 PXAT 4102444800002 => +OK
                PEXPIRETIME k                                 => :4102444800002
                # Two units are refused, whatever they say.
                SET k v EX 10 PX 10000                        => -ERR syntax error
                SET k v EX 10 EXAT 4102444800                 => -ERR syntax error
                SET k v PX 10 PXAT 4102444800000              => -ERR syntax error
                SET k v EXAT 4102444800 PXAT 4102444800000    => -ERR syntax error
                SET k v EX 10 KEEPTTL                         => -ERR syntax error
                SET k v KEEPTTL PX 10                         => -ERR syntax error
                SET k v KEEPTTL EXAT 4102444800               => -ERR syntax error
                SET k v KEEPTTL PXAT 4102444800000            => -ERR syntax error
                SET k v EX                                    => -ERR syntax error
                SET k v PX                                    => -ERR syntax error
                SET k v EXAT                                  => -ERR syntax error
                SET k v PXAT                                  => -ERR syntax error
                SET k v NX EX                                 => -ERR syntax error
                SET k v EX NX                                 => -ERR value is not an integer or out of range
                SET k v PERSIST                               => -ERR syntax error
                SET k v FOO                                   => -ERR syntax error
                SET k v ""                                    => -ERR syntax error
                SET k v 10                                    => -ERR syntax error
                SET k v EX 10 FOO                             => -ERR syntax error
                SET k                                         => -ERR wrong number of arguments for 'set' command
                SET                                           => -ERR wrong number of arguments for 'set' command
                # What was refused changed nothing.
                GET k                                         => "v"
                PEXPIRETIME k                                 => :4102444800002
                """);
    }
}
