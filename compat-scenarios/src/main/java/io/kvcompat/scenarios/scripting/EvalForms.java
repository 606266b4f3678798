package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** Shows the four forms, how keys and arguments are counted, and the errors for a bad count. */
@AutoService(Scenario.class)
public final class EvalForms implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/eval-forms";
    }

    @Override
    public String title() {
        return "EVAL, EVALSHA and their read-only forms run a script with its keys and arguments.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            EVAL "return {KEYS[1], KEYS[2], ARGV[1], ARGV[2]}" 2 k1 k2 a1 a2
            EVAL "return {#KEYS, #ARGV}" 0
            EVAL "return {#KEYS, #ARGV}" 1 k
            EVAL "return {KEYS[3], ARGV[1]}" 2 k1 k2
            EVAL "return ARGV[1]" 0 "\\x00\\xff\\r\\n"
            EVAL "return #ARGV[1]" 0 ""
            EVAL "return redis.call('SET', KEYS[1], ARGV[1])" 1 k v
            EVAL_RO "return redis.call('GET', KEYS[1])" 1 k
            @sha = SCRIPT LOAD "return redis.call('GET', KEYS[1])"
            EVALSHA @{sha} 1 k
            EVALSHA_RO @{sha} 1 k
            EVALSHA 4E6D8FC8BB01276962CCE5371FA795A7763657AE 1 k
            """);
        context.run("""
            EVAL
            EVAL "return 1"
            EVAL "return 1" nan
            EVAL "return 1" -1
            EVAL "return 1" 2 only-one
            EVAL "return 1" 99999999999999999999
            EVAL "" 0
            EVAL "return" 0
            EVALSHA
            EVALSHA 0000 0
            EVAL_RO "return 1" 3 k
            """);
    }
}
