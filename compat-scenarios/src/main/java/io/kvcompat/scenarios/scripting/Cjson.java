package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows encoding and decoding at the edges: empty tables, sparse arrays, nulls, numbers, depth, Unicode, and the errors.
 */
@AutoService(Scenario.class)
public final class Cjson implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/cjson";
    }

    @Override
    public String title() {
        return "cjson turns JSON into Lua and back.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            EVAL "return cjson.encode({1, 2, 'three', true, cjson.null})" 0
            EVAL "return cjson.encode({})" 0
            EVAL "return cjson.encode({a = 1})" 0
            EVAL "return cjson.encode({[1] = 1, [2] = 2, [4] = 4})" 0
            EVAL "return cjson.encode({[1000] = 1})" 0
            EVAL "return cjson.encode(3.0)" 0
            EVAL "return cjson.encode(0.1)" 0
            EVAL "return cjson.encode(1e100)" 0
            EVAL "return cjson.encode(2^53)" 0
            EVAL "return cjson.encode(12345678901234567890)" 0
            EVAL "return cjson.encode(1/0)" 0
            EVAL "return cjson.encode('quote \\" slash / newline \\n zero \\0 del \\127')" 0
            EVAL "return cjson.encode('한국어')" 0
            EVAL "return cjson.encode(function() end)" 0
            EVAL "return cjson.encode({[true] = 1})" 0
            EVAL "local t = {} t[1] = t return cjson.encode(t)" 0
            """);
        context.run("""
            EVAL "return cjson.decode('[1,2.5,\\"x\\",true,false]')" 0
            EVAL "return cjson.decode('{\\"a\\":{\\"b\\":[1]}}').a.b[1]" 0
            EVAL "return tostring(cjson.decode('[null]')[1] == cjson.null)" 0
            EVAL "return type(cjson.decode('null'))" 0
            EVAL "return cjson.decode('\\"\\\\u0041\\\\ud55c\\"')" 0
            EVAL "return tostring(cjson.decode('1e3'))" 0
            EVAL "return tostring(cjson.decode('9007199254740993'))" 0
            EVAL "return tostring(cjson.decode('0x10'))" 0
            EVAL "return tostring(cjson.decode('NaN'))" 0
            EVAL "return cjson.decode('')" 0
            EVAL "return cjson.decode('{')" 0
            EVAL "return cjson.decode('[1,]')" 0
            EVAL "return cjson.decode('{\\"a\\":1,\\"a\\":2}').a" 0
            EVAL "return cjson.decode('[1] trailing')" 0
            EVAL "return cjson.decode(string.rep('[', 1001) .. string.rep(']', 1001))" 0
            EVAL "return cjson.encode(cjson.decode('[]'))" 0
            EVAL "return cjson.encode(cjson.decode('{}'))" 0
            EVAL "cjson.decode_array_with_array_mt(true) return cjson.encode(cjson.decode('[]'))" 0
            EVAL "return cjson.encode_max_depth(5)" 0
            EVAL "cjson.encode_keep_buffer(false) return 1" 0
            EVAL "return cjson._VERSION" 0
            """);
    }
}
