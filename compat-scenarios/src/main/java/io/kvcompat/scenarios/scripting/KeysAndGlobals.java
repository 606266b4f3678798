package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows that KEYS and ARGV are new for each call and may be changed, that globals can be neither made nor read by mistake, and
 * that nothing stays from one script to the next.
 */
@AutoService(Scenario.class)
public final class KeysAndGlobals implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/keys-and-globals";
    }

    @Override
    public String title() {
        return "KEYS and ARGV belong to one call; globals are closed, undeclared keys are not refused.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            EVAL "KEYS[1] = 'changed' ARGV[2] = 'added' return {KEYS[1], ARGV[1], ARGV[2]}" 1 k a
            EVAL "return {KEYS[1], ARGV[1], ARGV[2]}" 1 k a
            EVAL "KEYS = {'replaced'} return KEYS[1]" 1 k
            EVAL "return redis.call('SET', 'undeclared', '1')" 0
            EVAL "return redis.call('GET', 'undeclared')" 1 other
            EVAL "made = 1" 0
            EVAL "return made" 0
            EVAL "function made() end" 0
            EVAL "_G.made = 1" 0
            EVAL "_G['made'] = 1" 0
            EVAL "rawset(_G, 'made', 1) return rawget(_G, 'made')" 0
            EVAL "setmetatable(_G, {})" 0
            EVAL "getmetatable(_G).__index = nil" 0
            EVAL "redis.call = nil" 0
            EVAL "redis.mine = 1" 0
            EVAL "string.rep = nil" 0
            EVAL "table.mine = 1" 0
            EVAL "math.random = nil" 0
            EVAL "return tostring(getmetatable('').__index == string)" 0
            EVAL "local kept = 1 return kept" 0
            EVAL "return kept" 0
            EVAL "return type(_G)" 0
            EVAL "return _G.nosuch == nil" 0
            EVAL "return rawget(_G, 'nosuch') == nil" 0
            """);
    }
}
