package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class BinarySafety implements Scenario {
    @Override
    public String id() {
        return "basic-crud/binary-safety";
    }

    @Override
    public String title() {
        return "Keys and values hold any bytes, NUL, line ends and broken UTF-8 included";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                SET "\\x00\\x01\\xff" "\\xfe\\x00\\r\\n\\xff"   => +OK
                GET "\\x00\\x01\\xff"                      => "\\xfe\\x00\\r\\n\\xff"
                STRLEN "\\x00\\x01\\xff"                   => :5
                EXISTS "\\x00\\x01\\xff" "\\x00\\x01" "\\x00" => :1
                APPEND "\\x00\\x01\\xff" "\\x00"            => :6
                STRLEN "\\x00\\x01\\xff"                   => :6
                GETRANGE "\\x00\\x01\\xff" 0 1             => "\\xfe\\x00"
                SET "line\\r\\nend" "a\\r\\nb"              => +OK
                GET "line\\r\\nend"                       => "a\\r\\nb"
                SET "ключ" "значение"                   => +OK
                GET "ключ"                              => "значение"
                STRLEN "ключ"                           => :16
                SET "*1\\r\\n$4\\r\\nPING\\r\\n" "+OK\\r\\n"    => +OK
                GET "*1\\r\\n$4\\r\\nPING\\r\\n"              => "+OK\\r\\n"
                HSET "h\\x00" "f\\x00\\xff" "v\\x00\\xff"    => :1
                HGET "h\\x00" "f\\x00\\xff"                => "v\\x00\\xff"
                HGETALL "h\\x00"                         => ["f\\x00\\xff", "v\\x00\\xff"] || %{"f\\x00\\xff": "v\\x00\\xff"}
                SADD "s\\x00" "\\x80\\x81"                 => :1
                SISMEMBER "s\\x00" "\\x80\\x81"            => :1
                SMEMBERS "s\\x00"                        => ["\\x80\\x81"] || ~["\\x80\\x81"]
                ZADD "z\\x00" 1 "\\xc3\\x28"               => :1
                ZRANGE "z\\x00" 0 -1 WITHSCORES          => ["\\xc3(", "1"] || [["\\xc3(", ,1]]
                RPUSH "l\\x00" "\\xe2\\x82" ""             => :2
                LRANGE "l\\x00" 0 -1                     => ["\\xe2\\x82", ""]
                KEYS "l*"                               =~ ["l\\x00", "line\\r\\nend"]
                TYPE "l\\x00"                            => +list
                RENAME "\\x00\\x01\\xff" "\\xff"            => +OK
                DEL "\\xff"                              => :1
                SETBIT bits 0 1                         => :0
                GET bits                                => "\\x80"
                ECHO "\\x00\\xff"                         => "\\x00\\xff"
                GET "\\x00\\x01\\xff"                      => $-1 || _
                """);
    }
}
