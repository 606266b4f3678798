package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ZsetRankWithScore implements Scenario {
    @Override
    public String id() {
        return "data-structures/zset-rank-with-score";
    }

    @Override
    public String title() {
        return "ZRANK and ZREVRANK WITHSCORE answer place and score together (from Redis 7.2 on)";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                ZADD z 1 a 2 b 3.5 c  => :3
                ZRANK z b WITHSCORE
                ZREVRANK z c WITHSCORE
                ZRANK z none WITHSCORE
                ZREVRANK z none WITHSCORE
                ZRANK missing a WITHSCORE
                ZRANK z a FOO
                ZRANK z a WITHSCORE x => -ERR wrong number of arguments for 'zrank' command
                ZRANK z a withscore
                """);
    }
}
