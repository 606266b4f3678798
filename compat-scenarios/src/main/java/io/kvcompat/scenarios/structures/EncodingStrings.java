package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class EncodingStrings implements Scenario {
    @Override
    public String id() {
        return "data-structures/encoding-strings";
    }

    @Override
    public String title() {
        return "Strings are kept as int, embstr while they are short, or raw";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                SET n 12345                => +OK
                OBJECT ENCODING n          => "int"
                SET n 9223372036854775807  => +OK
                OBJECT ENCODING n          => "int"
                SET n 9223372036854775808  => +OK
                OBJECT ENCODING n          => "embstr"
                SET n -1                   => +OK
                OBJECT ENCODING n          => "int"
                SET n 007                  => +OK
                OBJECT ENCODING n          => "embstr"
                SET n " 7"                 => +OK
                OBJECT ENCODING n          => "embstr"
                SET n 1.5                  => +OK
                OBJECT ENCODING n          => "embstr"
                SET s ""                   => +OK
                OBJECT ENCODING s          => "embstr"
                # 20, 44, 45, 100 and 130 bytes.
                SET s 01234567890123456789 => +OK
                OBJECT ENCODING s          => "embstr"
                SET s 01234567890123456789012345678901234567890123 => +OK
                OBJECT ENCODING s ==
                SET s 012345678901234567890123456789012345678901234 => +OK
                OBJECT ENCODING s ==
                SET s "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789" => +OK
                OBJECT ENCODING s ==
                SET s "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789" => +OK
                OBJECT ENCODING s          => "raw"
                SET s short                => +OK
                OBJECT ENCODING s          => "embstr"
                # What changes a string in place makes it raw, however short; SET makes it anew.
                APPEND s x                 => :6
                OBJECT ENCODING s          => "raw"
                SET s short                => +OK
                SETRANGE s 0 S             => :5
                OBJECT ENCODING s          => "raw"
                SET s short                => +OK
                SETBIT s 0 1               => :0
                OBJECT ENCODING s          => "raw"
                SET n 10                   => +OK
                APPEND n 0                 => :3
                OBJECT ENCODING n          => "raw"
                INCR n                     => :101
                OBJECT ENCODING n          => "int"
                SET n 10                   => +OK
                INCRBYFLOAT n 0.5          => "10.5"
                OBJECT ENCODING n          => "embstr"
                COPY s t                   => :1
                OBJECT ENCODING t          => "raw"
                MSET a 1 b text            => +OK
                OBJECT ENCODING a          => "int"
                OBJECT ENCODING b          => "embstr"
                APPEND new text            => :4
                OBJECT ENCODING new        => "embstr"
                GETSET new 5               => "text"
                OBJECT ENCODING new        => "int"
                GETDEL new                 => "5"
                SETRANGE new 0 text        => :4
                OBJECT ENCODING new        => "raw"
                OBJECT ENCODING missing    => $-1 || _
                OBJECT REFCOUNT missing    => $-1 || _
                OBJECT REFCOUNT s          => :1
                OBJECT REFCOUNT n          => :1
                SET long 123456            => +OK
                OBJECT REFCOUNT long       => :1
                """);
    }
}
