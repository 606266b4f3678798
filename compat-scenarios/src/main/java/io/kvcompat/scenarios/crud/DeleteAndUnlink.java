package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class DeleteAndUnlink implements Scenario {
    @Override
    public String id() {
        return "basic-crud/delete-and-unlink";
    }

    @Override
    public String title() {
        return "DEL and UNLINK take many keys of any type and count those that were there";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                MSET a 1 b 2 c 3 d 4        => +OK
                DEL a                       => :1
                DEL a                       => :0
                DEL b missing c             => :2
                EXISTS b c                  => :0
                DEL d d d                   => :1
                UNLINK missing              => :0
                MSET a 1 b 2                => +OK
                UNLINK a b a missing        => :2
                EXISTS a b                  => :0
                RPUSH list 1 2 3            => :3
                SADD set 1 a                => :2
                ZADD zset 1 a               => :1
                HSET hash f v               => :1
                XADD stream 1-1 f v         => "1-1"
                DEL list set zset           => :3
                UNLINK hash stream          => :2
                DBSIZE                      => :0
                SET timed 1 EXAT 4102444800 => +OK
                DEL timed                   => :1
                SET timed 1                 => +OK
                TTL timed                   => :-1
                DEL                         => -ERR wrong number of arguments for 'del' command
                UNLINK                      => -ERR wrong number of arguments for 'unlink' command
                DELX timed                  => -"ERR unknown command 'DELX', with args beginning with: 'timed' "
                """);
    }
}
