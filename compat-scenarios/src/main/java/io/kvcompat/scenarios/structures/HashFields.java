package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class HashFields implements Scenario {
    @Override
    public String id() {
        return "data-structures/hash-fields";
    }

    @Override
    public String title() {
        return "HSET counts new fields, HGET, HMGET, HEXISTS, HSTRLEN and HDEL answer for fields that are "
                + "there and that are not";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                HSET user name Ada age 36                => :2
                HSET user name Grace                     => :0
                HSET user name Ada email a@x city London => :2
                HSET user name Ada name Bob              => :0
                HGET user name                           => "Bob"
                HSETNX user name Eve                     => :0
                HSETNX user phone 123                    => :1
                HSETNX fresh f v                         => :1
                HGET user name                           => "Bob"
                HGET user missing                        => $-1 || _
                HGET missing f                           => $-1 || _
                HMGET user name missing age name         => ["Bob", $-1, "36", "Bob"] || ["Bob", _, "36", "Bob"]
                HMGET missing a b                        => [$-1, $-1] || [_, _]
                HEXISTS user name                        => :1
                HEXISTS user missing                     => :0
                HEXISTS missing f                        => :0
                HSTRLEN user name                        => :3
                HSTRLEN user missing                     => :0
                HSTRLEN missing f                        => :0
                HLEN user                                => :5
                HLEN missing                             => :0
                HMSET user name Ada                      => +OK
                HMSET user name                          => -ERR wrong number of arguments for 'hmset' command
                HDEL user phone missing email            => :2
                HDEL user phone                          => :0
                HDEL missing f                           => :0
                HDEL user name name                      => :1
                HDEL user age city                       => :2
                EXISTS user                              => :0
                TYPE user                                => +none
                HSET user                                => -ERR wrong number of arguments for 'hset' command
                HSET user f                              => -ERR wrong number of arguments for 'hset' command
                HSET user f v g                          => -ERR wrong number of arguments for 'hset' command
                HSETNX user f                            => -ERR wrong number of arguments for 'hsetnx' command
                HGET user                                => -ERR wrong number of arguments for 'hget' command
                HMGET user                               => -ERR wrong number of arguments for 'hmget' command
                HDEL user                                => -ERR wrong number of arguments for 'hdel' command
                HEXISTS user                             => -ERR wrong number of arguments for 'hexists' command
                HSTRLEN user                             => -ERR wrong number of arguments for 'hstrlen' command
                HLEN                                     => -ERR wrong number of arguments for 'hlen' command
                """);
    }
}
