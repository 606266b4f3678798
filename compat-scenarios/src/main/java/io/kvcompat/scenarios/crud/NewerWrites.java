package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class NewerWrites implements Scenario {
    @Override
    public String id() {
        return "basic-crud/newer-writes";
    }

    @Override
    public String title() {
        return "Writes that only newer servers know: SET IFEQ, DELIFEQ and MSETEX";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                SET k v           => +OK
                SET k w IFEQ other
                SET k w IFEQ v
                GET k
                SET missing w IFEQ v
                EXISTS missing    => :0
                SET k x IFEQ w GET
                SET k y IFEQ x NX => -ERR syntax error
                SET k y IFEQ      => -ERR syntax error
                RPUSH list a      => :1
                SET list x IFEQ a
                SET k v           => +OK
                DELIFEQ k other
                DELIFEQ k v
                EXISTS k
                DELIFEQ missing a
                MSETEX 2 a 1 b 2 EXAT 4102444800
                MGET a b
                EXPIRETIME a
                """);
    }
}
