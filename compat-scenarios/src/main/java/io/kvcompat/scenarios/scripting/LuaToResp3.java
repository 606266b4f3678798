package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows the tables that stand for RESP3's types, with redis.setresp(2), the default, and redis.setresp(3), and what a RESP2
 * session gets for them.
 */
@AutoService(Scenario.class)
public final class LuaToResp3 implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/lua-to-resp3-types";
    }

    @Override
    public String title() {
        return "Tables named double, map, set, big_number and verbatim_string become the types of RESP3.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            EVAL "return {double = 3.5}" 0
            EVAL "return {double = 3}" 0
            EVAL "return {double = 1/0}" 0
            EVAL "return {double = -1/0}" 0
            EVAL "return {double = 0.1}" 0
            EVAL "return {double = 1e100}" 0
            EVAL "return {map = {a = 1}}" 0
            EVAL "return {map = {}}" 0
            EVAL "return {map = {a = {set = {x = true}}}}" 0
            EVAL "return {set = {a = true}}" 0
            EVAL "return {set = {}}" 0
            EVAL "return {big_number = '12345678901234567890'}" 0
            EVAL "return {big_number = 'not\\r\\na number'}" 0
            EVAL "return {verbatim_string = {format = 'txt', string = 'hello'}}" 0
            EVAL "return {verbatim_string = {format = 'markdown', string = 'hello'}}" 0
            EVAL "return {double = 'text'}" 0
            """);
        context.run("""
            EVAL "redis.setresp(3) return true" 0
            EVAL "redis.setresp(3) return false" 0
            EVAL "redis.setresp(3) return nil" 0
            EVAL "redis.setresp(3) return {true, false, 1}" 0
            EVAL "redis.setresp(2) return true" 0
            EVAL "redis.setresp(2) return {true, false, 1}" 0
            EVAL "redis.setresp(3) return {double = 3.5}" 0
            EVAL "redis.setresp(4)" 0
            EVAL "redis.setresp()" 0
            EVAL "redis.setresp('3')" 0
            EVAL "redis.setresp(2, 3)" 0
            EVAL "return true" 0
            """);
    }
}
