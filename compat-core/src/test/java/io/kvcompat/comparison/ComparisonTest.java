package io.kvcompat.comparison;

import static io.kvcompat.diff.Samples.exchange;
import static io.kvcompat.diff.Samples.failed;
import static io.kvcompat.diff.Samples.push;
import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Failure;
import io.kvcompat.result.Policy;
import io.kvcompat.result.Policy.Match;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    private static final List<String> NO_TIPS = List.of();
    private static final List<String> VALUES = List.of("nondeterministic_output");

    private static String kind(Exchange baseline, Exchange other) {
        return kind(baseline, other, NO_TIPS, NO_TIPS);
    }

    private static String kind(Exchange baseline, Exchange other, List<String> ours, List<String> theirs) {
        return Comparison.compare(baseline, other, ours, theirs)
                .map(finding -> finding.kind().label())
                .orElse("same");
    }

    private static Exchange by(Policy policy, String command, String... replies) {
        return exchange(command, replies).with(policy);
    }

    private static Exchange by(Match match, String command, String... replies) {
        return by(Policy.of(match, null), command, replies);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                // scalars
                "+OK                ¦ +OK                 ¦ same",
                "+OK                ¦ \"OK\"              ¦ type",
                "+OK                ¦ +Ok                 ¦ value",
                ":1                 ¦ :2                  ¦ value",
                ":1                 ¦ \"1\"               ¦ type",
                ":1                 ¦ #t                  ¦ type",
                "\"a\"              ¦ \"a \"              ¦ value",
                "\"\\x00\\xff\"     ¦ \"\\x00\\xfe\"      ¦ value",
                "\"a\"              ¦ =txt:\"a\"          ¦ type",
                "=txt:\"a\"         ¦ =mkd:\"a\"          ¦ value",
                ",3                 ¦ ,3.0                ¦ value",
                ",3                 ¦ \"3\"               ¦ type",
                "(123               ¦ :123                ¦ type",
                "#t                 ¦ #f                  ¦ value",
                // nulls and empty aggregates
                "$-1                ¦ *-1                 ¦ type",
                "_                  ¦ $-1                 ¦ type",
                "[]                 ¦ *-1                 ¦ type",
                "[]                 ¦ ~[]                 ¦ type",
                "[]                 ¦ %{}                 ¦ type",
                "\"\"               ¦ $-1                 ¦ type",
                // errors
                "-ERR a             ¦ -ERR a              ¦ same",
                "-ERR a             ¦ -ERR b              ¦ error-text",
                "-ERR a             ¦ -WRONGTYPE a        ¦ error-code",
                "-ERR a             ¦ +OK                 ¦ type",
                "!\"ERR a\"         ¦ -ERR a              ¦ type",
                "-ERR unknown command 'X'           ¦ :1                ¦ missing-command",
                "-ERR unknown command 'X'           ¦ -WRONGTYPE a      ¦ missing-command",
                "-ERR unknown subcommand 'X'. Try   ¦ *-1               ¦ missing-command",
                "-ERR unknown command 'X', with a   ¦ -ERR unknown command 'X' ¦ error-text",
                "-ERR unknown command 'X'           ¦ -ERR unknown command 'X' ¦ same",
                // aggregates
                "[:1, :2]           ¦ [:1, :2]            ¦ same",
                "[:1, :2]           ¦ [:2, :1]            ¦ order",
                "[:1, :2]           ¦ [:1]                ¦ value",
                "[:1, :2]           ¦ [:1, :3]            ¦ value",
                "[:1, :2]           ¦ [:1, \"2\"]         ¦ type",
                "[:1, \"a\"]        ¦ [\"a\", :1]         ¦ order",
                "[[:1, :2], :3]     ¦ [:3, [:2, :1]]      ¦ order",
                "[:1, :1, :2]       ¦ [:1, :2, :2]        ¦ value",
                "[-\"ERR a\", :1]   ¦ [-\"ERR b\", :1]    ¦ error-text",
                "[-\"ERR a\", :1]   ¦ [-\"ERR b\", :2]    ¦ value",
                "[-\"ERR a\", :1]   ¦ [:5, :1]            ¦ type",
                "[-\"ERR a\"]       ¦ [-\"MOVED a\"]      ¦ error-code",
                // sets have no order, maps keep theirs
                "~[:1, :2]          ¦ ~[:2, :1]           ¦ same",
                "~[:1, :2]          ¦ ~[:1, :3]           ¦ value",
                "[~[:1, :2]]        ¦ [~[:2, :1]]         ¦ same",
                "%{+a: :1, +b: :2}  ¦ %{+a: :1, +b: :2}   ¦ same",
                "%{+a: :1, +b: :2}  ¦ %{+b: :2, +a: :1}   ¦ order",
                "%{+a: :1, +b: :2}  ¦ %{+b: :1, +a: :2}   ¦ value",
                "%{+a: :1}          ¦ %{+a: \"1\"}        ¦ type",
                "%{+a: :1}          ¦ %{+b: :1}           ¦ value",
                "%{+a: :1, +b: :2}  ¦ %{+b: \"2\", +a: :1} ¦ type",
                "|{+t: :1} :5       ¦ :5                  ¦ type",
                "|{+t: :1} :5       ¦ |{+t: :2} :5        ¦ value",
            })
    void everything_is_compared_exactly_by_default(String baseline, String other, String kind) {
        assertThat(kind(exchange("X", baseline), exchange("X", other))).isEqualTo(kind);
        assertThat(kind(exchange("X", other), exchange("X", baseline))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "unordered      ¦ [:1, :2]          ¦ [:2, :1]          ¦ same",
                "unordered      ¦ [:1, :2]          ¦ [:2, :3]          ¦ value",
                "unordered      ¦ [:1, :2]          ¦ [\"2\", :1]       ¦ type",
                "unordered      ¦ [[:1, :2]]        ¦ [[:2, :1]]        ¦ order",
                "unordered      ¦ [:1, :2]          ¦ ~[:1, :2]         ¦ type",
                "unordered      ¦ %{+a: :1, +b: :2} ¦ %{+b: :2, +a: :1} ¦ same",
                "unordered      ¦ %{+a: :1, +b: :2} ¦ %{+b: :1, +a: :2} ¦ value",
                "unordered-deep ¦ [[:1, :2]]        ¦ [[:2, :1]]        ¦ same",
                "unordered-deep ¦ [[:1, :2], :3]    ¦ [:3, [:2, :1]]    ¦ same",
                "unordered-deep ¦ [[:1, :2]]        ¦ [[:2, :2]]        ¦ value",
                "shape          ¦ [:1, \"a\"]       ¦ [:2, \"b\"]       ¦ same",
                "shape          ¦ [:1, \"a\"]       ¦ [\"b\", :2]       ¦ order",
                "shape          ¦ [:1, \"a\"]       ¦ [:1]              ¦ value",
                "shape          ¦ \"a\"             ¦ $-1               ¦ type",
                "shape          ¦ :1                ¦ :-1               ¦ same",
                "shape          ¦ -ERR a            ¦ -ERR b            ¦ error-text",
                "shape          ¦ [-\"ERR a\"]      ¦ [-\"ERR b\"]      ¦ error-text",
                "type           ¦ [:1, \"a\"]       ¦ []                ¦ same",
                "type           ¦ [:1, \"a\"]       ¦ *-1               ¦ type",
                "type           ¦ -ERR a            ¦ -ERR b            ¦ same",
                "type           ¦ -ERR a            ¦ -OOM a            ¦ error-code",
                "ignored        ¦ [:1, \"a\"]       ¦ -ERR a            ¦ same",
            })
    void a_step_loosens_what_it_names_and_nothing_else(String match, String baseline, String other, String kind) {
        Match loosened = List.of(Match.values()).stream()
                .filter(one -> one.label().equals(match))
                .findFirst()
                .orElseThrow();
        assertThat(kind(by(loosened, "X", baseline), by(loosened, "X", other))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                ":100           ¦ :105             ¦ same",
                ":100           ¦ :106             ¦ value",
                "\"1.5\"        ¦ \"6.5\"          ¦ same",
                "\"1.5\"        ¦ \"6.6\"          ¦ value",
                ",1.5           ¦ ,2               ¦ same",
                ",inf           ¦ ,1               ¦ value",
                ":100           ¦ \"100\"          ¦ type",
                "[:1, \"abc\"]  ¦ [:2, \"abc\"]    ¦ same",
                "[:1, \"abc\"]  ¦ [:2, \"abd\"]    ¦ value",
                "%{+ttl: :1}    ¦ %{+ttl: :3}      ¦ same",
                "%{+ttl: :1}    ¦ %{+tt: :1}       ¦ value",
                "\"1e999999\"   ¦ \"1e999998\"     ¦ value",
            })
    void numbers_may_be_apart_and_the_rest_may_not(String baseline, String other, String kind) {
        Policy policy = Policy.within(5, "clocks");
        assertThat(kind(by(policy, "X", baseline), by(policy, "X", other))).isEqualTo(kind);
    }

    @Test
    void both_replies_must_match_a_pattern() {
        Policy policy = Policy.matching("\"id-\\d+\"", "counter");
        assertThat(kind(by(policy, "X", "\"id-1\""), by(policy, "X", "\"id-22\"")))
                .isEqualTo("same");
        assertThat(kind(by(policy, "X", "\"id-1\""), by(policy, "X", "\"id-x\"")))
                .isEqualTo("value");
        assertThat(kind(by(policy, "X", "\"id-1\""), by(policy, "X", "-ERR no")))
                .isEqualTo("type");
    }

    @Test
    void a_frame_that_came_unasked_differs_as_a_push() {
        assertThat(kind(push(">[\"message\", \"news\", \"hi\"]"), push("[\"message\", \"news\", \"hi\"]")))
                .isEqualTo("push");
        assertThat(kind(
                        push(),
                        new Exchange(
                                "main/push/1",
                                "main",
                                null,
                                List.of(),
                                new Failure(Failure.Kind.NO_PUSH, "none in 1 s"),
                                0,
                                Policy.EXACT)))
                .isEqualTo("push");
    }

    @Test
    void a_reply_that_did_not_come_differs_as_a_connection_and_texts_of_failures_do_not_matter() {
        assertThat(kind(failed("GET a", Failure.Kind.TIMEOUT), failed("GET b", Failure.Kind.TIMEOUT)))
                .isEqualTo("same");
        assertThat(kind(failed("GET a", Failure.Kind.TIMEOUT), failed("GET a", Failure.Kind.CONNECTION_LOST)))
                .isEqualTo("connection");
        assertThat(kind(failed("GET a", Failure.Kind.NOT_SENT), failed("GET a", Failure.Kind.CONNECTION_LOST)))
                .as("whether the client had learned of the end is a race")
                .isEqualTo("same");
        assertThat(kind(exchange("GET a", "\"1\""), failed("GET a", Failure.Kind.CONNECTION_LOST)))
                .isEqualTo("connection");
        assertThat(kind(
                        failed("SUBSCRIBE a b", Failure.Kind.TIMEOUT, ":1"),
                        failed("SUBSCRIBE a b", Failure.Kind.TIMEOUT, ":2")))
                .isEqualTo("value");
    }

    @Test
    void each_of_several_replies_counts() {
        assertThat(kind(exchange("SUBSCRIBE a b", ":1", ":2"), exchange("SUBSCRIBE a b", ":1")))
                .isEqualTo("type");
        Finding finding = Comparison.compare(
                        exchange("SUBSCRIBE a b", ":1", ":2"), exchange("SUBSCRIBE a b", ":1", "+2"), NO_TIPS, NO_TIPS)
                .orElseThrow();
        assertThat(finding)
                .extracting(Finding::kind, Finding::baselineText, Finding::otherText, Finding::note)
                .containsExactly(Kind.TYPE, ":1\n:2", ":1\n+2", "at reply 2: :2 against +2");
    }

    @Test
    void shortened_values_are_compared_by_length_and_hash() {
        Reply whole = new BulkStringReply(Bytes.of("x".repeat(10_000)));
        Reply changed = new BulkStringReply(Bytes.of("x".repeat(9_999) + "y"));
        assertThat(kind(big(whole), big(whole.shortenedTo(4096)))).isEqualTo("same");
        assertThat(kind(big(whole.shortenedTo(4096)), big(changed.shortenedTo(4096))))
                .isEqualTo("value");
        assertThat(kind(big(whole), big(changed.shortenedTo(4096)))).isEqualTo("value");
        Reply array = new ArrayReply(List.of(whole, changed));
        Reply turned = new ArrayReply(List.of(changed, whole)).shortenedTo(4096);
        assertThat(kind(big(array), big(turned))).isEqualTo("order");
    }

    private static Exchange big(Reply reply) {
        return new Exchange("main/GET/1", "main", Command.of("GET", "k"), List.of(reply), null, 1, Policy.EXACT);
    }

    @Test
    void comparing_at_once_gives_the_texts_that_comparing_shortened_values_gives() {
        Reply ours = new BulkStringReply(Bytes.of("x".repeat(10_000)));
        Reply theirs = new BulkStringReply(Bytes.of("y".repeat(10_000)));
        assertThat(Comparison.compare(big(ours), big(theirs), NO_TIPS, NO_TIPS))
                .isEqualTo(Comparison.compare(
                        big(ours.shortenedTo(4096)), big(theirs.shortenedTo(4096)), NO_TIPS, NO_TIPS));
    }

    @Test
    void texts_show_what_was_compared() {
        Finding finding = Comparison.compare(
                        exchange("X", "[\"b\", \"a\", :5]"), exchange("X", "[\"b\", \"c\"]"), VALUES, VALUES)
                .orElseThrow();
        assertThat(finding.baselineText()).isEqualTo("[{bulk-string}, {bulk-string}, {integer}]");
        assertThat(finding.otherText()).isEqualTo("[{bulk-string}, {bulk-string}]");
    }

    @Test
    void a_long_text_is_cut_and_keeps_its_hash() {
        String items = "[" + ":1, ".repeat(5000) + ":2]";
        Finding finding = Comparison.compare(
                        exchange("X", items), exchange("X", items.replace("2]", "3]")), NO_TIPS, NO_TIPS)
                .orElseThrow();
        assertThat(finding.baselineText())
                .hasSizeBetween(Finding.TEXT_LIMIT, Finding.TEXT_LIMIT + 120)
                .contains("…<20004 characters, sha256 ");
        assertThat(finding.baselineText()).isNotEqualTo(finding.otherText());
        assertThat(finding.note()).isEqualTo("at [5000]: :2 against :3");
    }

    @Test
    void nested_lists_of_command_info_and_docs_come_in_any_order() {
        List<String> order = List.of("nondeterministic_output_order");
        assertThat(kind(
                        exchange("COMMAND INFO config", "[[\"a\", [\"x\", \"y\"]]]"),
                        exchange("COMMAND INFO config", "[[\"a\", [\"y\", \"x\"]]]"),
                        order,
                        order))
                .isEqualTo("same");
        assertThat(kind(
                        exchange("COMMAND DOCS acl", "[\"acl\", [\"subcommands\", [\"x\", :1, \"y\", :2]]]"),
                        exchange("COMMAND DOCS acl", "[\"acl\", [\"subcommands\", [\"y\", :2, \"x\", :1]]]"),
                        order,
                        order))
                .isEqualTo("same");
        assertThat(kind(exchange("COMMAND COUNT", ":1"), exchange("COMMAND COUNT", ":2"), order, order))
                .isEqualTo("value");
    }

    @Test
    void channels_left_all_at_once_come_in_any_order_and_their_counts_in_theirs() {
        Exchange left = exchange("UNSUBSCRIBE", "[\"unsubscribe\", \"a\", :1]", "[\"unsubscribe\", \"b\", :0]");

        assertThat(kind(left, exchange("UNSUBSCRIBE", "[\"unsubscribe\", \"b\", :1]", "[\"unsubscribe\", \"a\", :0]")))
                .isEqualTo("same");
        assertThat(kind(left, exchange("UNSUBSCRIBE", "[\"unsubscribe\", \"b\", :0]", "[\"unsubscribe\", \"a\", :1]")))
                .isEqualTo("value");
        assertThat(kind(left, exchange("UNSUBSCRIBE", "[\"unsubscribe\", \"c\", :1]", "[\"unsubscribe\", \"a\", :0]")))
                .isEqualTo("value");
    }

    @Test
    void pages_of_a_walk_are_compared_by_the_types_of_their_elements_and_a_whole_walk_as_it_is() {
        Exchange page = exchange("SCAN 0 COUNT 2", "[\"8\", [\"a\", \"b\"]]");

        assertThat(kind(page, exchange("SCAN 0 COUNT 2", "[\"4\", [\"c\"]]"))).isEqualTo("same");
        assertThat(kind(page, exchange("SCAN 0 COUNT 2", "[\"4\", []]"))).isEqualTo("same");
        assertThat(kind(page, exchange("SCAN 0 COUNT 2", "[\"4\", [:1]]"))).isEqualTo("type");
        assertThat(kind(page, exchange("SCAN 0 COUNT 2", "-ERR invalid cursor")))
                .isEqualTo("type");
        assertThat(kind(exchange("SSCAN s 0", "[\"0\", [\"a\", \"b\"]]"), exchange("SSCAN s 0", "[\"0\", [\"a\"]]")))
                .isEqualTo("value");
    }

    @Test
    void info_says_which_server_it_is() {
        Exchange redis = exchange("INFO server", "\"# Server\\r\\nredis_version:7.2.6\\r\\nprocess_id:1\\r\\n\"");

        assertThat(kind(
                        redis,
                        exchange("INFO server", "\"# Server\\r\\nredis_version:7.2.6\\r\\nprocess_id:2\\r\\n\""),
                        VALUES,
                        VALUES))
                .isEqualTo("same");
        assertThat(kind(
                        redis,
                        exchange("INFO server", "\"# Server\\r\\nredis_version:7.2.4\\r\\nprocess_id:1\\r\\n\""),
                        VALUES,
                        VALUES))
                .isEqualTo("value");
    }

    @Test
    void what_is_below_zero_in_measurements_of_memory_is_no_answer() {
        Exchange stats = exchange("MEMORY STATS", "[\"allocator-fragmentation.bytes\", :-5]");

        assertThat(kind(stats, exchange("MEMORY STATS", "[\"allocator-fragmentation.bytes\", :9]"), VALUES, VALUES))
                .isEqualTo("same");
        assertThat(kind(exchange("TTL k", ":-1"), exchange("TTL k", ":9"), VALUES, VALUES))
                .isEqualTo("value");
        assertThat(kind(stats, exchange("MEMORY STATS", "[\"allocator.bytes\", :-5]"), VALUES, VALUES))
                .as("what is measured has a name")
                .isEqualTo("value");
    }

    @Test
    void generated_passwords_are_compared_by_their_length() {
        assertThat(kind(exchange("ACL GENPASS", "\"0a\""), exchange("ACL GENPASS", "\"f3\"")))
                .isEqualTo("same");
        assertThat(kind(exchange("ACL GENPASS", "\"0a\""), exchange("ACL GENPASS", "\"f3c\"")))
                .isEqualTo("value");
    }

    @Test
    void the_buckets_of_a_histogram_of_latencies_are_not_compared() {
        Exchange left = exchange("LATENCY HISTOGRAM", "[\"set\", [\"calls\", :2, \"histogram_usec\", [:1, :2]]]");

        assertThat(kind(
                        left,
                        exchange(
                                "LATENCY HISTOGRAM",
                                "[\"set\", [\"calls\", :2, \"histogram_usec\", [:1, :1, :2, :2]]]")))
                .isEqualTo("same");
        assertThat(kind(
                        left,
                        exchange("LATENCY HISTOGRAM", "[\"set\", [\"calls\", :3, \"histogram_usec\", [:1, :2]]]")))
                .isEqualTo("value");
    }

    @Test
    void the_folder_made_for_a_launched_server_is_compared_without_its_number() {
        assertThat(kind(
                        exchange("CONFIG GET dir", "[\"dir\", \"/tmp/kvcompat-17\"]"),
                        exchange("CONFIG GET dir", "[\"dir\", \"/tmp/kvcompat-4\"]")))
                .isEqualTo("same");
        assertThat(kind(
                        exchange("CONFIG GET dir", "[\"dir\", \"/tmp/kvcompat-17\"]"),
                        exchange("CONFIG GET dir", "[\"dir\", \"/var/lib\"]")))
                .isEqualTo("value");
    }
}
