package io.kvcompat.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.reply.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SET k v                    | SET,k,v",
                "  SET\t k   v              | SET,k,v",
                "SET k \"a b\"              | SET,k,a b",
                "SET k 'a \"b\" \\n'        | SET,k,a \"b\" \\n",
                "SET k 'it\\'s'             | SET,k,it's",
                "SET k a\\nb                | SET,k,a\\nb",
                "SET k \"\\x41\\\\\\q\"     | SET,k,A\\q",
                "SET ab\"cd\" é한           | SET,abcd,é한",
                "SET k a\u00a0b             | SET,k,a\u00a0b"
            })
    void a_line_is_split_as_by_redis_cli(String line, String words) {
        assertThat(Command.parse(line)).isEqualTo(Command.of(words.split(",")));
    }

    @Test
    void escapes_make_any_byte() {
        byte[] expected = {'\n', '\r', '\t', 7, '\b', '"', '\\', 0, (byte) 0xff};
        assertThat(Command.parse("ECHO \"\\n\\r\\t\\a\\b\\\"\\\\\\x00\\xFF\"").arguments())
                .containsExactly(Bytes.of(expected));
        assertThat(Command.parse("SET '' \"\"").arguments()).containsExactly(Bytes.EMPTY, Bytes.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SET k \"abc", "SET k 'abc", "SET k \"abc\\", "SET k \"a\"b", "SET k 'a''b'", "", "   "})
    void a_line_that_cannot_be_split_is_refused(String line) {
        assertThatThrownBy(() -> Command.parse(line)).isInstanceOf(CommandSyntaxException.class);
    }

    @Test
    void a_quote_that_is_not_closed_is_told_with_its_column() {
        assertThatThrownBy(() -> Command.parse("SET k \"abc"))
                .hasMessage("The quote \" at column 7 is not closed: SET k \"abc");
    }

    @Test
    void every_command_is_read_back_as_it_was_printed() {
        for (long seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            List<Bytes> parts = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                byte[] bytes = new byte[random.nextInt(8)];
                random.nextBytes(bytes);
                parts.add(random.nextBoolean() ? Bytes.of(bytes) : Bytes.of("a \"'\\é\n".substring(random.nextInt(7))));
            }
            Command command = new Command(parts);
            assertThat(Command.parse(command.toString()))
                    .as("seed %d: %s", seed, command)
                    .isEqualTo(command);
        }
    }
}
