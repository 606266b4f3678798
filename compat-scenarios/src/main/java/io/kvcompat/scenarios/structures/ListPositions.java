package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ListPositions implements Scenario {
    @Override
    public String id() {
        return "data-structures/list-positions";
    }

    @Override
    public String title() {
        return "LPOS finds elements by RANK, COUNT and MAXLEN";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                RPUSH list a b c 1 2 3 c c           => :8
                LPOS list c                          => :2
                LPOS list none                       => $-1 || _
                LPOS missing c                       => $-1 || _
                LPOS list c RANK 2                   => :6
                LPOS list c RANK -1                  => :7
                LPOS list c RANK -3                  => :2
                LPOS list c RANK 4                   => $-1 || _
                LPOS list c COUNT 2                  => [:2, :6]
                LPOS list c COUNT 0                  => [:2, :6, :7]
                LPOS list c COUNT 10                 => [:2, :6, :7]
                LPOS list c COUNT 2 RANK -1          => [:7, :6]
                LPOS list c RANK 2 COUNT 0           => [:6, :7]
                LPOS list none COUNT 0               => []
                LPOS missing c COUNT 0               => []
                LPOS list c MAXLEN 2                 => $-1 || _
                LPOS list c MAXLEN 3                 => :2
                LPOS list c COUNT 0 MAXLEN 7         => [:2, :6]
                LPOS list c RANK -1 MAXLEN 1         => :7
                LPOS list c RANK -2 MAXLEN 1         => $-1 || _
                LPOS list c MAXLEN 0                 => :2
                LPOS list c RANK 0                   => -ERR RANK can't be zero: use 1 to start from the first match, 2 from the second ... or use negative to start from the end of the list
                LPOS list c COUNT -1                 => -ERR COUNT can't be negative
                LPOS list c MAXLEN -1                => -ERR MAXLEN can't be negative
                LPOS list c RANK ten                 => -ERR value is not an integer or out of range
                LPOS list c COUNT ten                => -ERR COUNT can't be negative
                LPOS list c MAXLEN ten               => -ERR MAXLEN can't be negative
                LPOS list c RANK -9223372036854775808
                LPOS list c RANK 9223372036854775807 => $-1 || _
                LPOS list c RANK                     => -ERR syntax error
                LPOS list c FOO 1                    => -ERR syntax error
                LPOS list c COUNT 1 COUNT 0          => [:2, :6, :7]
                lpos list c rank 1 count 1 maxlen 0  => [:2]
                LPOS list                            => -ERR wrong number of arguments for 'lpos' command
                SET string v                         => +OK
                LPOS string v                        => -WRONGTYPE Operation against a key holding the wrong kind of value
                """);
    }
}
