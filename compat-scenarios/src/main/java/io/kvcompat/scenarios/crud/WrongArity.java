package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class WrongArity implements Scenario {
    @Override
    public String id() {
        return "basic-crud/wrong-arity";
    }

    @Override
    public String title() {
        return "Too few or too many arguments are refused with the command's name";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                GET                 => -ERR wrong number of arguments for 'get' command
                GET a b             => -ERR wrong number of arguments for 'get' command
                SET a               => -ERR wrong number of arguments for 'set' command
                DEL                 => -ERR wrong number of arguments for 'del' command
                INCR                => -ERR wrong number of arguments for 'incr' command
                STRLEN a b          => -ERR wrong number of arguments for 'strlen' command
                APPEND a            => -ERR wrong number of arguments for 'append' command
                CONFIG GET          => -ERR wrong number of arguments for 'config|get' command
                CONFIG              => -ERR wrong number of arguments for 'config' command
                OBJECT              => -ERR wrong number of arguments for 'object' command
                OBJECT ENCODING     => -ERR wrong number of arguments for 'object|encoding' command
                OBJECT ENCODING a b => -ERR wrong number of arguments for 'object|encoding' command
                CLIENT              => -ERR wrong number of arguments for 'client' command
                CLIENT SETNAME      => -ERR wrong number of arguments for 'client|setname' command
                PING a b            => -ERR wrong number of arguments for 'ping' command
                ECHO                => -ERR wrong number of arguments for 'echo' command
                ECHO a b            => -ERR wrong number of arguments for 'echo' command
                HSET h              => -ERR wrong number of arguments for 'hset' command
                HSET h f            => -ERR wrong number of arguments for 'hset' command
                HSET h f v g        => -ERR wrong number of arguments for 'hset' command
                HGET h              => -ERR wrong number of arguments for 'hget' command
                MSET a 1 b          => -ERR wrong number of arguments for 'mset' command
                LPUSH l             => -ERR wrong number of arguments for 'lpush' command
                ZADD z              => -ERR wrong number of arguments for 'zadd' command
                ZADD z 1            => -ERR wrong number of arguments for 'zadd' command
                getrange a          => -ERR wrong number of arguments for 'getrange' command
                SeTeX a 1           => -ERR wrong number of arguments for 'setex' command
                EXPIRE a            => -ERR wrong number of arguments for 'expire' command
                DBSIZE x            => -ERR wrong number of arguments for 'dbsize' command
                EXEC x              => -EXECABORT Transaction discarded because of: wrong number of arguments for 'exec' command
                MULTI x             => -ERR wrong number of arguments for 'multi' command
                HELLO a b c         => -ERR Protocol version is not an integer or out of range
                """);
    }
}
