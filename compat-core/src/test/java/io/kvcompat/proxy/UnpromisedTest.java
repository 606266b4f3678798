package io.kvcompat.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.command.Command;
import io.kvcompat.internal.wire.Request;
import io.kvcompat.reply.ReplyNotation;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnpromisedTest {
    private static List<String> paths(String command, String ours, String theirs) {
        return Unpromised.paths(
                Request.of(Command.parse(command).parts()),
                ReplyNotation.parse(ours),
                ReplyNotation.parse(theirs),
                Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MEMORY USAGE k | :88 | :48",
                "SLOWLOG LEN | :0 | :2",
                "SLOWLOG GET | [] | [[:1, :2, :3, [], \"a\", \"\"]]",
                "BGREWRITEAOF | +started | +scheduled",
                "FUNCTION DUMP | \"a\" | \"b\"",
                "OBJECT FREQ k | :1 | :2",
                "CLIENT KILL TYPE normal SKIPME no | :2 | :1",
                "LOLWUT | \"a\" | \"b\"",
            })
    void what_depends_on_memory_time_or_the_proxy_is_not_compared(String command, String ours, String theirs) {
        assertThat(paths(command, ours, theirs)).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MEMORY USAGE k | :88 | _",
                "CLIENT KILL ID 5 | :1 | :0",
                "CLIENT KILL ADDR a:1 TYPE normal | :1 | :0",
                "OBJECT REFCOUNT k | :1 | :2",
                "XINFO STREAM s | [\"length\", :1] | [\"length\", :2]",
                "XINFO STREAM s FULL | [\"seen-time\", :1796071208795] | [\"seen-time\", :1796071218795]",
                "GET k | :1796071208795 | :1796071208796",
                "ACL LOG | [[\"count\", :1]] | [[\"count\", :2]]",
            })
    void everything_else_is(String command, String ours, String theirs) {
        assertThat(paths(command, ours, theirs)).isEmpty();
    }

    @Test
    void of_longer_replies_it_is_a_part() {
        assertThat(paths(
                        "XINFO STREAM s FULL",
                        "[\"length\", :1, \"t\", :1796071208795]",
                        "[\"length\", :2, \"t\", :1796071208800]"))
                .containsExactly("[3]");
        assertThat(paths(
                        "ACL LOG",
                        "[[\"count\", :1, \"client-info\", \"a\"]]",
                        "[[\"count\", :2, \"client-info\", \"b\"]]"))
                .containsExactly("[0][3]");
        assertThat(paths(
                        "ACL LOG",
                        "[%{\"count\": :1, \"client-info\": \"a\"}]",
                        "[%{\"count\": :2, \"client-info\": \"b\"}]"))
                .containsExactly("[0]{\"client-info\"}");
    }
}
