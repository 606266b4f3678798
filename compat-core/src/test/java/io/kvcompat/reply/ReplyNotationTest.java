package io.kvcompat.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyNotationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+OK",
                "+\"\"",
                "+hello world",
                "+\" leading\"",
                "+a\\nb",
                "-ERR no such key",
                "-\"a\\nb\"",
                ":-5",
                "\"\"",
                "\"hello\"",
                "\"quote \\\" and \\\\ and \\n\\r\\t\\a\\b\"",
                "\"caf\\xc3\"",
                "\"café 한글 😀\"",
                "\"\\x00\\xff\"",
                "!\"SYNTAX bad\"",
                "_",
                "$-1",
                "*-1",
                "[]",
                "[:1, \"two\", [+OK, -\"ERR x y\"]]",
                "~[:1, :2]",
                ">[\"message\", \"news\", \"hi\"]",
                "%{}",
                "%{+a: :1, \"b\": %{:2: _}}",
                ",3",
                ",3.0",
                ",-inf",
                ",nan",
                "#t",
                "#f",
                "(3492890328409238509324850943850943825024385",
                "=txt:\"Some string\"",
                "|{+ttl: :3600} \"value\"",
                "|{+a: :1} +to the end of the line",
                "[|{+a: :1} +word, :2]"
            })
    void what_is_printed_and_what_is_parsed_are_the_same(String text) {
        assertThat(ReplyNotation.print(ReplyNotation.parse(text))).isEqualTo(text);
    }

    @Test
    void every_reply_is_read_back_as_it_was_printed() {
        for (long seed = 0; seed < 20_000; seed++) {
            Reply reply = new RandomReplies(seed).next(4);
            String text = ReplyNotation.print(reply);
            assertThat(ReplyNotation.parse(text)).as("seed %d: %s", seed, text).isEqualTo(reply);
            assertThat(text.codePoints().allMatch(Utf8::isPrintable))
                    .as("printable: %s", text)
                    .isTrue();
        }
    }

    @Test
    void a_shortened_value_keeps_its_length_hash_and_head() {
        Bytes value = Bytes.of("x".repeat(5000)).shortenedTo(20);
        Reply parsed = ReplyNotation.parse(ReplyNotation.print(new BulkStringReply(value)));
        assertThat(parsed.toString()).isEqualTo("\"xxxxxxxxxxxxxxxxxxxx\"…<5000 bytes, sha256 " + value.sha256() + ">");
        assertThat(((BulkStringReply) parsed).value().isShortened()).isTrue();
        assertThat(parsed).isEqualTo(new BulkStringReply(Bytes.of("x".repeat(5000))));
    }

    @Test
    void marks_that_turn_the_direction_of_text_are_written_as_bytes() {
        assertThat(new BulkStringReply(Bytes.of("a\u202eb"))).hasToString("\"a\\xe2\\x80\\xaeb\"");
    }

    @Test
    void nulls_booleans_and_numbers_keep_their_type() {
        assertThat(ReplyNotation.parse("[_, $-1, *-1, #t, ,1, (1, :1]"))
                .isEqualTo(new ArrayReply(List.of(
                        NullReply.NULL,
                        NullReply.NULL_BULK,
                        NullReply.NULL_ARRAY,
                        new BooleanReply(true),
                        new DoubleReply("1"),
                        new BigNumberReply("1"),
                        new IntegerReply(1))));
    }

    @Test
    void blanks_around_and_between_do_not_matter() {
        assertThat(ReplyNotation.parse("  %{ +a :  [ :1 ,:2 ]\t}\n")).hasToString("%{+a: [:1, :2]}");
        assertThat(ReplyNotation.parse(" +OK ")).hasToString("+OK");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``            | 1 | a reply is missing",
                "hello         | 1 | no reply begins with h",
                "[:1 :2]       | 5 | a comma or ] is expected",
                "[:1,          | 5 | a reply is missing",
                "[+]           | 3 | a word or a string in double quotes is missing",
                ":12a          | 4 | nothing may follow the reply",
                ":             | 2 | an integer of 64 bits must follow the colon",
                ":9223372036854775808 | 2 | an integer of 64 bits must follow the colon",
                "\"abc         | 1 | the closing double quote is missing",
                "$5            | 2 | only $-1 may begin with $",
                "%{:1}         | 5 | a colon must stand between key and value",
                "#x            | 2 | a boolean is #t or #f",
                ",             | 2 | a double such as",
                "(1.5          | 2 | a big number such as",
                "=text:\"x\"   | 2 | the format of a verbatim string has three",
                "=txt          | 5 | a verbatim string is written",
                "!x            | 2 | a string in double quotes is expected",
                "_ _           | 3 | nothing may follow the reply"
            })
    void what_is_malformed_is_refused_with_its_column(String text, int column, String reason) {
        assertThatThrownBy(() -> ReplyNotation.parse(text))
                .isInstanceOf(ReplySyntaxException.class)
                .hasMessageStartingWith("Not a reply at column " + column + ": " + reason)
                .hasMessageNotContaining("\n");
    }

    @Test
    void text_nested_without_end_is_refused_rather_than_overflowing() {
        assertThatThrownBy(() -> ReplyNotation.parse("[".repeat(100_000)))
                .isInstanceOf(ReplySyntaxException.class)
                .hasMessageContaining("512 deep");
    }
}
