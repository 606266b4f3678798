package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** Shows each operation, signs, wrapping and the errors. */
@AutoService(Scenario.class)
public final class BitLibrary implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/bit-library";
    }

    @Override
    public String title() {
        return "bit works on 32-bit integers.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            EVAL "return {bit.band(0xff, 0x0f), bit.bor(1, 2, 4), bit.bxor(5, 1), bit.bnot(0)}" 0
            EVAL "return {bit.lshift(1, 31), bit.lshift(1, 32), bit.rshift(-1, 28), bit.arshift(-256, 4)}" 0
            EVAL "return {bit.rol(0x12345678, 12), bit.ror(0x12345678, 12), bit.bswap(0x12345678)}" 0
            EVAL "return {bit.tohex(255), bit.tohex(255, 4), bit.tohex(255, -8), bit.tohex(-1)}" 0
            EVAL "return {bit.tobit(2^32 + 1), bit.tobit(0xffffffff), bit.tobit(1.5), bit.tobit(-1.5)}" 0
            EVAL "return bit.band()" 0
            EVAL "return bit.band('x')" 0
            EVAL "return bit.band('7', 3)" 0
            """);
    }
}
