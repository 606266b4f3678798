package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ExpireConditions implements Scenario {
    @Override
    public String id() {
        return "basic-crud/expire-conditions";
    }

    @Override
    public String title() {
        return "EXPIREAT and its kin obey NX, XX, GT and LT, and refuse to mix them";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                SET k v                         => +OK
                # Without a time to live: NX sets, XX does not; no time counts as endless, so GT refuses and LT sets.
                EXPIREAT k 4102444800 XX        => :0
                EXPIREAT k 4102444800 GT        => :0
                TTL k                           => :-1
                EXPIREAT k 4102444800 NX        => :1
                EXPIREAT k 4102444900 NX        => :0
                EXPIRETIME k                    => :4102444800
                EXPIREAT k 4102444700 GT        => :0
                EXPIREAT k 4102444800 GT        => :0
                EXPIREAT k 4102444900 GT        => :1
                EXPIRETIME k                    => :4102444900
                EXPIREAT k 4102445000 LT        => :0
                EXPIREAT k 4102444900 LT        => :0
                EXPIREAT k 4102444700 LT        => :1
                EXPIRETIME k                    => :4102444700
                EXPIREAT k 4102444701 XX        => :1
                EXPIRETIME k                    => :4102444701
                EXPIREAT k 4102444702 XX GT     => :1
                EXPIREAT k 4102444701 XX LT     => :1
                EXPIREAT k 4102444701 XX LT     => :0
                EXPIRETIME k                    => :4102444701
                PERSIST k                       => :1
                EXPIREAT k 4102444701 LT        => :1
                EXPIRETIME k                    => :4102444701
                PEXPIREAT k 4102444701000 LT    => :0
                PEXPIREAT k 4102444701001 GT    => :1
                PEXPIRETIME k                   => :4102444701001
                EXPIRE k 100 NX                 => :0
                PEXPIRE k 100 NX                => :0
                EXPIRE k 100 GT                 => :0
                PEXPIRE k 100000 GT             => :0
                PEXPIRETIME k                   => :4102444701001
                EXPIREAT k 4102444800           => :1
                EXPIREAT k 4102444900 xx gt     => :1
                EXPIRETIME k                    => :4102444900
                # Mixed.
                EXPIREAT k 1 NX XX              => -ERR NX and XX, GT or LT options at the same time are not compatible
                EXPIREAT k 1 GT LT              => -ERR GT and LT options at the same time are not compatible
                EXPIREAT k 1 NX GT              => -ERR NX and XX, GT or LT options at the same time are not compatible
                EXPIREAT k 1 NX LT              => -ERR NX and XX, GT or LT options at the same time are not compatible
                EXPIREAT k 1 LT GT              => -ERR GT and LT options at the same time are not compatible
                EXPIREAT k 4102444950 XX XX     => :1
                EXPIRETIME k                    => :4102444950
                EXPIREAT k 1 FOO                => -ERR Unsupported option FOO
                EXPIREAT k 1 ""                 => -"ERR Unsupported option "
                EXPIRE k 1 NX XX                => -ERR NX and XX, GT or LT options at the same time are not compatible
                PEXPIRE k 1 XX NX               => -ERR NX and XX, GT or LT options at the same time are not compatible
                PEXPIREAT k 1 GT LT             => -ERR GT and LT options at the same time are not compatible
                EXPIREAT missing 4102444800 NX  => :0
                EXPIREAT missing 4102444800 XX  => :0
                EXPIREAT missing 4102444800 LT  => :0
                EXPIREAT missing 4102444800 FOO => -ERR Unsupported option FOO
                # A time in the past deletes, if the condition allows it.
                EXPIREAT k 1 GT                 => :0
                EXPIREAT k 1 LT                 => :1
                EXISTS k                        => :0
                """);
    }
}
