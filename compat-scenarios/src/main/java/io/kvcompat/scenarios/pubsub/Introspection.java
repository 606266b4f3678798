package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.result.Policy;
import io.kvcompat.result.Policy.Match;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;

/**
 * Shows PUBSUB CHANNELS, NUMSUB, NUMPAT, SHARDCHANNELS and SHARDNUMSUB while sessions come and go, and their errors.
 */
@AutoService(Scenario.class)
public final class Introspection implements Scenario {
    @Override
    public String id() {
        return "pubsub/introspection";
    }

    @Override
    public String title() {
        return "PUBSUB tells channels, subscribers and patterns, shard channels apart.";
    }

    @Override
    public void run(ScenarioContext context) {
        RecordedSession anyOrder = context.session()
                .comparing(Policy.of(
                        Match.UNORDERED, "channels are listed in the order of a hash table with a random seed"));
        CommandScript.run(context, """
            PUBSUB CHANNELS                          => []
            PUBSUB NUMPAT                            => :0
            PUBSUB NUMSUB                            => []
            PUBSUB SHARDCHANNELS                     => []
            PUBSUB SHARDNUMSUB                       => []
            A> SUBSCRIBE news.art news.music weather => >["subscribe", "news.art", :1] && >["subscribe", "news.music", :2] && >["subscribe", "weather", :3]
            B> SUBSCRIBE weather                     => >["subscribe", "weather", :1]
            A> PSUBSCRIBE news.* w*                  => >["psubscribe", "news.*", :4] && >["psubscribe", "w*", :5]
            B> PSUBSCRIBE w*                         => >["psubscribe", "w*", :2]
            B> SSUBSCRIBE orders:1 orders:2          => >["ssubscribe", "orders:1", :1] && >["ssubscribe", "orders:2", :2]
            """);
        anyOrder.call("PUBSUB CHANNELS");
        anyOrder.call("PUBSUB CHANNELS news.*");
        anyOrder.call("PUBSUB SHARDCHANNELS");
        CommandScript.run(context, """
            PUBSUB CHANNELS w*                            => ["weather"]
            PUBSUB CHANNELS nothing*                      => []
            PUBSUB NUMSUB weather news.art nobody weather => ["weather", :2, "news.art", :1, "nobody", :0, "weather", :2]
            PUBSUB NUMPAT                                 => :2
            PUBSUB SHARDCHANNELS *:2                      => ["orders:2"]
            PUBSUB SHARDNUMSUB orders:1 nobody            => ["orders:1", :1, "nobody", :0]
            PUBSUB NUMSUB orders:1                        => ["orders:1", :0]
            """);
        CommandScript.run(context, """
            A> UNSUBSCRIBE weather => >["unsubscribe", "weather", :4]
            B> UNSUBSCRIBE weather => >["unsubscribe", "weather", :1]
            B> PUNSUBSCRIBE w*     => >["punsubscribe", "w*", :0]
            PUBSUB NUMSUB weather  => ["weather", :0]
            PUBSUB NUMPAT          => :2
            PUBSUB CHANNELS w*     => []
            PUBSUB                 => -ERR wrong number of arguments for 'pubsub' command
            PUBSUB NOSUCH          => -ERR unknown subcommand 'NOSUCH'. Try PUBSUB HELP.
            PUBSUB NUMPAT extra    => -ERR wrong number of arguments for 'pubsub|numpat' command
            PUBSUB CHANNELS a b    => -ERR unknown subcommand or wrong number of arguments for 'CHANNELS'. Try PUBSUB HELP.
            """);
    }
}
