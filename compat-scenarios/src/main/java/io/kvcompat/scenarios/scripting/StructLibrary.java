package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** Shows formats, byte order, alignment, strings and the errors. */
@AutoService(Scenario.class)
public final class StructLibrary implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/struct-library";
    }

    @Override
    public String title() {
        return "struct packs values into bytes by a format and back.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            EVAL "return struct.pack('<I2', 258)" 0
            EVAL "return struct.pack('>I2', 258)" 0
            EVAL "return struct.pack('>bBhHiIlL', 1, 2, 3, 4, 5, 6, 7, 8)" 0
            EVAL "return struct.pack('<d', 1.5)" 0
            EVAL "return struct.pack('<f', 1.5)" 0
            EVAL "return struct.pack('s', 'zero-terminated')" 0
            EVAL "return struct.pack('c3', 'abcdef')" 0
            EVAL "return struct.pack('>I1c0', 3, 'abc')" 0
            EVAL "return struct.pack('!4 b i4', 1, 2)" 0
            EVAL "return struct.pack('>bxb', 1, 2)" 0
            EVAL "return {struct.unpack('>I2I2', '\\\\1\\\\2\\\\3\\\\4')}" 0
            EVAL "return {struct.unpack('s', 'abc\\\\0rest')}" 0
            EVAL "return {struct.unpack('>I1c0', '\\\\3abcdef')}" 0
            EVAL "return {struct.unpack('>I2', '\\\\1\\\\2\\\\3\\\\4', 3)}" 0
            EVAL "return {struct.size('>I2I4d'), struct.size('!8 b d')}" 0
            """);
        context.run("""
            EVAL "return struct.pack('I2')" 0
            EVAL "return struct.pack('z', 1)" 0
            EVAL "return struct.pack('I33', 1)" 0
            EVAL "return struct.pack('i', 'x')" 0
            EVAL "return struct.unpack('>I4', 'ab')" 0
            EVAL "return struct.unpack('s', 'unterminated')" 0
            EVAL "return struct.unpack('>I2', 'abcd', 9)" 0
            EVAL "return struct.unpack('>I2', 'abcd', -1)" 0
            EVAL "return struct.size('s')" 0
            """);
    }
}
