package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class SetMembers implements Scenario {
    @Override
    public String id() {
        return "data-structures/set-members";
    }

    @Override
    public String title() {
        return "SADD and SREM count what changed, SISMEMBER, SMISMEMBER and SCARD tell what is there, SMOVE "
                + "hands over";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                SADD s a b c           => :3
                SADD s c d a           => :1
                SADD s x x             => :1
                SCARD s                => :5
                SCARD missing          => :0
                SISMEMBER s a          => :1
                SISMEMBER s none       => :0
                SISMEMBER missing a    => :0
                SMISMEMBER s a none b  => [:1, :0, :1]
                SMISMEMBER missing a b => [:0, :0]
                SREM s x none          => :1
                SREM s none            => :0
                SREM missing a         => :0
                SMEMBERS s             =~ ["c", "a", "d", "b"] || ~["c", "a", "d", "b"]
                SMEMBERS missing       => [] || ~[]
                SADD one member        => :1
                SMEMBERS one           => ["member"] || ~["member"]
                SMOVE s t a            => :1
                SMOVE s t none         => :0
                SMOVE missing t a      => :0
                SMOVE s t b            => :1
                SMEMBERS t             =~ ["a", "b"] || ~["a", "b"]
                SMOVE s s c            => :1
                SMOVE s s none         => :0
                SMOVE s one member     => :0
                SISMEMBER one member   => :1
                SADD t c               => :1
                SMOVE s t c            => :1
                SCARD t                => :3
                SREM s d               => :1
                EXISTS s               => :0
                SMOVE t gone a         => :1
                SMOVE t gone b         => :1
                SMOVE t gone c         => :1
                EXISTS t gone          => :1
                SADD                   => -ERR wrong number of arguments for 'sadd' command
                SADD s                 => -ERR wrong number of arguments for 'sadd' command
                SREM s                 => -ERR wrong number of arguments for 'srem' command
                SISMEMBER s            => -ERR wrong number of arguments for 'sismember' command
                SISMEMBER s a b        => -ERR wrong number of arguments for 'sismember' command
                SMISMEMBER s           => -ERR wrong number of arguments for 'smismember' command
                SCARD                  => -ERR wrong number of arguments for 'scard' command
                SMOVE s t              => -ERR wrong number of arguments for 'smove' command
                SET string v           => +OK
                SADD string a          => -WRONGTYPE Operation against a key holding the wrong kind of value
                SREM string a          => -WRONGTYPE Operation against a key holding the wrong kind of value
                SMISMEMBER string a    => -WRONGTYPE Operation against a key holding the wrong kind of value
                SMOVE string t a       => -WRONGTYPE Operation against a key holding the wrong kind of value
                SMOVE gone string a    => -WRONGTYPE Operation against a key holding the wrong kind of value
                SMOVE missing string a => :0
                SMEMBERS string        => -WRONGTYPE Operation against a key holding the wrong kind of value
                """);
    }
}
