package io.kvcompat.known.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.comparison.ComparedAnswer;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.ReplyNotation;
import io.kvcompat.target.Identity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

class RuleTest {
    private static final ObjectReader RULE = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build()
            .readerFor(RuleYaml.class);

    private static final RuleTexts TEXTS = RULE.forType(RuleTexts.Written.class)
            .<RuleTexts.Written>readValue("""
                    texts:
                      unknown: ["-ERR unknown command '{NAME}', with args beginning with: {args}"]
                      code: [':-2', ':0', ':1', ':2']
                      config-set-answers: ['+OK']
                    containers: [client]
                    errors-of-state: ['-WRONGTYPE {line}']
                    """)
            .read();

    private final List<KnownRule> rules = new ArrayList<>();
    private LaneHistory lane = lane();

    private LaneHistory lane() {
        Identity baseline = new Identity("redis", "7.2.6", "standalone", "7.2.6");
        Identity other = new Identity("valkey", "9.1.2", "standalone", "7.2.4");
        return new RuleBook(rules, List.of(), TEXTS, baseline, other).lane("any", Protocol.RESP2);
    }

    private void rule(String entry, String yaml) {
        rules.add(RULE.<RuleYaml>readValue(yaml).read(entry, TEXTS));
        lane = lane();
    }

    private static ComparedAnswer answer(String text) {
        if (text.startsWith("(")) {
            return new ComparedAnswer(List.of(), text);
        }
        return new ComparedAnswer(List.of(reply(text)), "");
    }

    private static Reply reply(String text) {
        return ReplyNotation.parse(text);
    }

    private void sent(String line, String reply) {
        lane.agreed("main", Command.parse(line), List.of(reply(reply)));
    }

    private Explained says(String line, String baseline, String other) {
        return lane.differed("main", "main/X/1", Command.parse(line), answer(baseline), answer(other));
    }

    @Test
    void a_text_with_holes_explains_any_command_and_nothing_beyond_it() {
        rule("scripts", "{replace: ' script: {word}, on @', by: ' script: on @'}");

        assertThat(says("EVAL x 0", "-ERR boom script: f, on @user_script:1.", "-ERR boom script: on @user_script:1.")
                        .entries())
                .containsExactly("scripts");
        assertThat(says("FCALL f 0", "[-\"ERR a script: f, on @x:2.\", :1]", "[-\"ERR a script: on @x:2.\", :1]")
                        .entries())
                .containsExactly("scripts");
        Explained altered = says("EVAL x 0", "-ERR boom script: f, on @x:1.", "-ERR bomm script: on @x:1.");
        assertThat(altered.entries()).isEmpty();
        assertThat(altered.near()).isEqualTo("scripts");
    }

    @Test
    void several_rules_explain_one_reply_and_each_is_named() {
        rule("scripts", "{replace: ' script: {word}, on @', by: ' script: on @'}");
        rule("product", "{replace: 'This Redis command', by: 'This Valkey command'}");

        assertThat(says(
                                "EVAL x 0",
                                "-ERR This Redis command is not allowed script: f, on @x:1.",
                                "-ERR This Valkey command is not allowed script: on @x:1.")
                        .entries())
                .containsExactlyInAnyOrder("scripts", "product");
        assertThat(says(
                                "EVAL x 0",
                                "-ERR This Redis command is not allowed script: f, on @x:1.",
                                "-ERR This Valkey command is not allowed script: f, on @x:1.")
                        .entries())
                .containsExactly("product");
    }

    @Test
    void what_both_sides_share_must_be_the_same() {
        rule("member", "{baseline: '-ERR no {who:word} here', other: '-ERR {who:word} is not here'}");

        assertThat(says("GET a", "-ERR no bob here", "-ERR bob is not here").isWhole())
                .isTrue();
        assertThat(says("GET a", "-ERR no bob here", "-ERR eve is not here").isWhole())
                .isFalse();
    }

    @Test
    void a_command_that_one_side_lacks_is_told_by_its_own_words() {
        rule("expiry", "{command: HEXPIRE, baseline: '{@unknown}', other: '[{+@code}]', items: FIELDS}");

        String unknown = "-\"ERR unknown command 'hexpire', with args beginning with: 'h' '9' 'FIELDS' '1' 'f' \"";
        assertThat(says("hexpire h 9 FIELDS 1 f", unknown, "[:1]").entries()).containsExactly("expiry");
        assertThat(says("hexpire h 9 FIELDS 1 f", unknown, "[:3]").isWhole()).isFalse();
        assertThat(says("hexpire h 9 FIELDS 1 f", unknown, "[:1, :1]").isWhole())
                .isFalse();
        assertThat(says("hexpire h 8 FIELDS 1 f", unknown, "[:1]").isWhole()).isFalse();
    }

    @Test
    void what_follows_from_an_explained_difference_is_its_consequence_and_only_that() {
        rule("ifeq", "{command: SET, with: IFEQ, baseline: '-ERR syntax error', other: '+OK'}");
        sent("SET k v", "+OK");
        sent("SET other v", "+OK");
        assertThat(says("SET k w IFEQ v", "-ERR syntax error", "+OK").consequence())
                .isFalse();

        Explained follows = says("GET k", "\"v\"", "\"w\"");
        assertThat(follows.entries()).containsExactly("ifeq");
        assertThat(follows.consequence()).isTrue();
        assertThat(says("GET k", "\"v\"", "\"wx\"").isWhole())
                .as("nobody ever sent that")
                .isFalse();
        assertThat(says("GET k", "\"v\"", ":1").isWhole()).as("no reply of GET").isFalse();
        assertThat(says("GET other", "\"v\"", "\"w\"").isWhole())
                .as("a key of which nothing is known")
                .isFalse();
    }

    @Test
    void a_transaction_is_aborted_by_the_command_that_one_side_refused() {
        rule("reply", "{command: CLIENT REPLY, transaction: true, baseline: +QUEUED, other: '-ERR not allowed'}");
        sent("MULTI", "+OK");
        sent("SET k v", "+QUEUED");
        assertThat(says("CLIENT REPLY ON", "+QUEUED", "-ERR not allowed").isWhole())
                .isTrue();

        Explained aborted = says("EXEC", "[+OK, +OK]", "-EXECABORT Transaction discarded because of previous errors.");
        assertThat(aborted.entries()).containsExactly("reply");
        assertThat(aborted.consequence()).isTrue();
        assertThat(says("GET k", "\"v\"", "$-1").entries()).containsExactly("reply");
        assertThat(says("EXEC", "[+OK]", "-EXECABORT Transaction discarded because of previous errors.")
                        .isWhole())
                .as("no transaction, no cause")
                .isFalse();
    }

    @Test
    void rules_of_a_command_hold_for_its_reply_inside_of_exec() {
        rule("refcount", "{command: OBJECT REFCOUNT, baseline: ':2147483647', other: ':1'}");
        sent("MULTI", "+OK");
        sent("GET a", "+QUEUED");
        sent("OBJECT REFCOUNT a", "+QUEUED");

        assertThat(says("EXEC", "[\"5\", :2147483647]", "[\"5\", :1]").entries())
                .containsExactly("refcount");
        lane = lane();
        sent("MULTI", "+OK");
        sent("OBJECT REFCOUNT a", "+QUEUED");
        sent("GET a", "+QUEUED");
        assertThat(says("EXEC", "[:1, :2147483647]", "[:1, :1]").isWhole()).isFalse();
    }

    @Test
    void fields_of_maps_of_lines_and_of_pairs_are_taken_away_one_by_one() {
        rule(
                "hello",
                "{command: HELLO, fields: {changed: {server: ['\"redis\"', '\"valkey\"']}, added: {az: '{string}'}}}");
        rule("info", "{command: INFO, fields: {form: lines, added: {valkey_version: '{version}'}}}");
        rule("list", "{command: CLIENT LIST, fields: {form: pairs, gone: {io: '{n}'}, renamed: {a: b}}}");

        assertThat(says(
                                "HELLO 2",
                                "[\"server\", \"redis\", \"proto\", :2]",
                                "[\"server\", \"valkey\", \"proto\", :2, \"az\", \"\"]")
                        .entries())
                .containsExactly("hello");
        assertThat(says("HELLO 2", "[\"server\", \"redis\", \"proto\", :2]", "[\"server\", \"valkey\", \"proto\", :3]")
                        .isWhole())
                .isFalse();
        assertThat(says(
                                "INFO server",
                                "\"# Server\\r\\nos:x\\r\\n\"",
                                "\"# Server\\r\\nvalkey_version:9.1.2\\r\\nos:x\\r\\n\"")
                        .entries())
                .containsExactly("info");
        assertThat(says(
                                "INFO server",
                                "\"# Server\\r\\nos:x\\r\\n\"",
                                "\"# Server\\r\\nvalkey_version:9.1.3\\r\\nos:x\\r\\n\"")
                        .isWhole())
                .isFalse();
        assertThat(says("CLIENT LIST", "\"id=1 io=2 a=3\\n\"", "\"id=1 b=3\\n\"")
                        .entries())
                .containsExactly("list");
    }

    @Test
    void another_spelling_of_a_number_is_the_same_number() {
        rule("score", "{number: respelled}");

        assertThat(says("ZSCORE z a", ",0.10000000000000001", ",0.1").entries()).containsExactly("score");
        assertThat(says("ZSCORE z a", ",0.10000000000000001", ",0.2").isWhole()).isFalse();
    }

    @Test
    void a_dumped_value_of_another_version_has_the_same_value_and_a_right_checksum() {
        rule("dump", "{command: DUMP, payload: [11, 80]}");
        String ours = "\"\\x00\\xc0\\n\\x0b\\x00\\x07@\\xea6\\xf31\\x8a2\"";

        assertThat(says("DUMP n", ours, "\"\\x00\\xc0\\nP\\x00\\xa1\\xb5\\x9e\\xd4\\x90\\xfc\\x04O\"")
                        .entries())
                .containsExactly("dump");
        assertThat(says("DUMP n", ours, "\"\\x00\\xc0\\x0bP\\x00\\xa1\\xb5\\x9e\\xd4\\x90\\xfc\\x04O\"")
                        .isWhole())
                .isFalse();
    }

    @Test
    void arguments_of_one_name_are_told_apart_in_whatever_order_their_parts_come() {
        rule("docs", "{command: COMMAND DOCS, metadata: {lcs: {'arguments/len#2': ['pure-token token=LEN', '']}}}");
        rule("docs", "{command: COMMAND DOCS, metadata: {lcs: {'arguments/names': ['len len#2', len]}}}");
        String len = "[\"name\", \"len\", \"type\", \"integer\"]";

        assertThat(says(
                                "COMMAND DOCS LCS",
                                "[\"lcs\", [\"arguments\", [%s, [\"name\", \"len\", \"type\", \"pure-token\", \"token\", \"LEN\"]]]]"
                                        .formatted(len),
                                "[\"lcs\", [\"arguments\", [%s]]]".formatted(len))
                        .entries())
                .containsExactly("docs");
        assertThat(says(
                                "COMMAND DOCS LCS",
                                "[\"lcs\", [\"arguments\", [[\"token\", \"LEN\", \"name\", \"len\", \"type\", \"pure-token\"], %s]]]"
                                        .formatted(len),
                                "[\"lcs\", [\"arguments\", [%s]]]".formatted(len))
                        .entries())
                .containsExactly("docs");
    }

    @Test
    void a_rule_that_asks_for_what_was_before_goes_first() {
        rule("any", "{command: OBJECT ENCODING, baseline: '\"quicklist\"', other: '\"listpack\"'}");
        rule(
                "lset",
                "{command: OBJECT ENCODING, after: ['LSET {key:word} {text}'], baseline: '\"quicklist\"', other: '\"listpack\"'}");

        assertThat(says("OBJECT ENCODING l", "\"quicklist\"", "\"listpack\"").entries())
                .containsExactly("any");
        sent("LSET l 0 a", "+OK");
        assertThat(says("OBJECT ENCODING l", "\"quicklist\"", "\"listpack\"").entries())
                .containsExactly("lset");
    }

    @Test
    void libraries_that_one_side_refused_are_not_listed_there() {
        rule("library", "{command: FUNCTION LOAD, script: server, baseline: '-ERR no server', other: '{string}'}");
        String list = "[\"library_name\", \"mylib\"]";

        assertThat(says("FUNCTION LIST", "[]", "[%s]".formatted(list)).isWhole())
                .as("nothing was refused")
                .isFalse();
        says("FUNCTION LOAD '#!lua name=mylib\\nserver.f()'", "-ERR no server", "\"mylib\"");
        Explained follows = says("FUNCTION LIST", "[]", "[%s]".formatted(list));
        assertThat(follows.entries()).containsExactly("library");
        assertThat(follows.consequence()).isTrue();
    }

    @Test
    void a_number_of_bytes_is_so_many_times_the_other() {
        rule("memory", "{command: MEMORY USAGE, ratio: 0.3..1.2}");

        assertThat(says("MEMORY USAGE k", ":72", ":32").entries()).containsExactly("memory");
        assertThat(says("MEMORY USAGE k", ":72", ":720").isWhole()).isFalse();
        assertThat(says("MEMORY USAGE k", ":72", "$-1").isWhole()).isFalse();
    }

    @Test
    void a_table_in_another_order_has_the_same_entries() {
        rule("tables", "{command: EVAL, script: 'pairs(', order: tables}");
        String line = "EVAL 'for k in pairs(t) do end' 0";
        String ours = "\"{\\\"n\\\":42,\\\"f\\\":[1,2]}\"";

        assertThat(says(line, ours, "\"{\\\"f\\\":[1,2],\\\"n\\\":42}\"").entries())
                .containsExactly("tables");
        assertThat(says(line, ours, "\"{\\\"f\\\":[2,1],\\\"n\\\":42}\"").isWhole())
                .as("a list has an order")
                .isFalse();
        assertThat(says(line, "\"\\x82\\xa1n*\\xa1f\\x01\"", "\"\\x82\\xa1f\\x01\\xa1n*\"")
                        .entries())
                .containsExactly("tables");
        assertThat(says(line, "\"\\x82\\xa1n*\\xa1f\\x01\"", "\"\\x82\\xa1f*\\xa1n\\x01\"")
                        .isWhole())
                .isFalse();
        assertThat(says(line, "[\"a\", \"b\"]", "[\"b\", \"a\"]").entries()).containsExactly("tables");
        assertThat(says(line, "[\"a\", \"b\"]", "[\"b\", \"c\"]").isWhole()).isFalse();
        assertThat(says("EVAL 'return 1' 0", "[\"a\", \"b\"]", "[\"b\", \"a\"]").isWhole())
                .isFalse();
    }

    @Test
    void what_no_rules_explain_is_told_quickly_however_many_begin() {
        for (char field = 'a'; field <= 'l'; field++) {
            rule("fields", "{command: INFO, fields: {form: lines, gone: {%c: '{n}'}}}".formatted(field));
        }

        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThat(says(
                                        "INFO",
                                        "\"a:1\\r\\nb:1\\r\\nc:1\\r\\nd:1\\r\\ne:1\\r\\nf:1\\r\\ng:1\\r\\nh:1\\r\\ni:1\\r\\nj:1\\r\\nk:1\\r\\nl:1\\r\\nx:1\\r\\n\"",
                                        "\"x:2\\r\\n\"")
                                .isWhole())
                        .isFalse());
    }

    @Test
    void a_rule_that_is_malformed_says_what_is_wrong() {
        assertThatThrownBy(() -> rule("x", "{command: GET}")).hasMessageContaining("a rule has one of baseline");
        assertThatThrownBy(() -> rule("x", "{baseline: '{nosuchhole}', other: a}"))
                .hasMessageContaining("there is no hole {nosuchhole}");
        assertThatThrownBy(() -> rule("x", "{scenario: a, baseline: a, other: b}"))
                .hasMessageContaining("needs a reason");
    }
}
