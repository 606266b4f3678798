package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** Shows the bytes of each type, several values at a time, partial unpacking, and the errors. */
@AutoService(Scenario.class)
public final class Cmsgpack implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/cmsgpack";
    }

    @Override
    public String title() {
        return "cmsgpack packs Lua values into MessagePack and back.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            EVAL "return cmsgpack.pack(1)" 0
            EVAL "return cmsgpack.pack(-1)" 0
            EVAL "return cmsgpack.pack(255)" 0
            EVAL "return cmsgpack.pack(65536)" 0
            EVAL "return cmsgpack.pack(2^40)" 0
            EVAL "return cmsgpack.pack(-2^40)" 0
            EVAL "return cmsgpack.pack(1.5)" 0
            EVAL "return cmsgpack.pack('text')" 0
            EVAL "return cmsgpack.pack(string.rep('x', 32))" 0
            EVAL "return cmsgpack.pack(true, false, nil)" 0
            EVAL "return cmsgpack.pack({1, 2, 3})" 0
            EVAL "return cmsgpack.pack({a = 1})" 0
            EVAL "return cmsgpack.pack({})" 0
            EVAL "return cmsgpack.pack({[1] = 1, [3] = 3}):byte(1)" 0
            EVAL "return cmsgpack.pack(function() end)" 0
            """);
        context.run("""
            EVAL "return {cmsgpack.unpack(cmsgpack.pack(1, 'two', {3, {4}}))}" 0
            EVAL "return cmsgpack.unpack(cmsgpack.pack({a = {b = 'deep'}})).a.b" 0
            EVAL "return tostring(cmsgpack.unpack(cmsgpack.pack(0.1)))" 0
            EVAL "return {cmsgpack.unpack_one(cmsgpack.pack(1, 2, 3))}" 0
            EVAL "return {cmsgpack.unpack_limit(cmsgpack.pack(1, 2, 3), 2)}" 0
            EVAL "return {cmsgpack.unpack_one(cmsgpack.pack(1, 2, 3), 1)}" 0
            EVAL "return cmsgpack.unpack('\\\\193')" 0
            EVAL "return cmsgpack.unpack('\\\\147\\\\1')" 0
            EVAL "return cmsgpack.unpack('')" 0
            EVAL "return cmsgpack.unpack_one('\\\\1', 9)" 0
            EVAL "return cmsgpack.unpack(1, 2)" 0
            EVAL "return cmsgpack.pack()" 0
            EVAL "local t = {} for i = 1, 20 do t = {t} end return cmsgpack.pack(t)" 0
            EVAL "return cmsgpack._VERSION" 0
            """);
    }
}
