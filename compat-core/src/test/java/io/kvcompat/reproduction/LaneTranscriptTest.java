package io.kvcompat.reproduction;

import static io.kvcompat.client.Protocol.RESP2;
import static io.kvcompat.client.Protocol.RESP3;
import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reproduction.Reproduction.Form;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Policy;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaneTranscriptTest {
    private static final long ALL = Long.MAX_VALUE;

    private static Exchange sent(String step, String session, Command command, long overtaken) {
        return new Exchange(step, session, command, List.of(), null, 1, Policy.EXACT, overtaken);
    }

    private static Exchange sent(String step, String command) {
        return sent(step, step.substring(0, step.indexOf('/')), Command.parse(command), 0);
    }

    private static Exchange frame(String step) {
        return new Exchange(step, step.substring(0, step.indexOf('/')), null, List.of(), null, 0, Policy.EXACT);
    }

    private static LaneTranscript transcript(Protocol protocol, @Nullable Long replayable, Exchange... exchanges) {
        LaneTranscript transcript = new LaneTranscript("it's one", protocol, replayable);
        Stream.of(exchanges).forEach(transcript::add);
        return transcript;
    }

    private static List<String> doings(Reproduction script) {
        assertThat(script.form()).isEqualTo(Form.SCRIPT);
        return script.lines().stream()
                .filter(line -> line.matches("(call|send|await) \\d.*"))
                .toList();
    }

    private static void assertWhole(Reproduction reproduction, String note) {
        assertThat(reproduction.form()).isEqualTo(Form.SCENARIO);
        assertThat(reproduction.lines()).containsExactly("compat run --only 'it'\\''s one' --resp 2");
        assertThat(reproduction.note()).isEqualTo(note);
    }

    @Test
    void one_session_is_lines_up_to_the_step() {
        LaneTranscript transcript = transcript(
                RESP3,
                null,
                sent("m/SET/1", "SET \"a b\" 1"),
                sent("m/GET/1", "GET \"a b\""),
                sent("m/DEL/1", "DEL x"));

        assertThat(transcript.upTo("m/GET/1", ALL))
                .isEqualTo(new Reproduction(
                        Form.REDIS_CLI, "redis-cli -3", List.of("SET \"a b\" 1", "GET \"a b\""), null));
    }

    @Test
    void several_sessions_are_a_script_and_what_was_sent_first_is_sent_first() {
        LaneTranscript transcript = transcript(
                RESP2,
                null,
                sent("B/LPUSH/1", "LPUSH l 'it''s'".replace("''", "\\'")),
                sent("A/BLPOP/1", "A", Command.parse("BLPOP l 0"), 1));

        assertThat(doings(transcript.upTo("A/BLPOP/1", ALL)))
                .containsExactly("send 3 A 'BLPOP l 0'", "call 4 B 'LPUSH l \"it'\\''s\"'", "await 3");
        assertThat(doings(transcript.upTo("B/LPUSH/1", ALL))).hasSize(2);
    }

    @Test
    void frames_are_awaited_also_those_that_came_on_the_other_target_alone() {
        LaneTranscript transcript = transcript(
                RESP3,
                null,
                sent("A/SUBSCRIBE/1", "SUBSCRIBE c"),
                sent("B/PUBLISH/1", "PUBLISH c m"),
                frame("A/push/1"));

        assertThat(doings(transcript.upTo("A/push/1", ALL))).last().isEqualTo("await 3 # for 1 unasked");
        assertThat(doings(transcript.upTo("A/push/3", ALL))).last().isEqualTo("await 3 # for 3 unasked");
    }

    @Test
    void what_the_record_cannot_tell_is_left_to_the_scenario() {
        Exchange get = sent("m/GET/1", "GET k");
        Exchange big =
                sent("m/SET/1", "m", Command.of("SET", "k", "x".repeat(5000)).shortenedTo(4096), 0);

        assertWhole(transcript(RESP2, null, get).upTo("check/c", ALL), "is no reply to one command");
        assertWhole(
                transcript(RESP2, 0L, get).upTo("m/GET/1", ALL),
                "comes after work that is not recorded command by command");
        assertWhole(
                transcript(RESP2, null, get).upTo("m/GET/1", 0),
                "depends on commands that repeat what the server said before");
        assertWhole(
                transcript(RESP2, null, big, get).upTo("m/GET/1", ALL),
                "depends on a value that the report keeps shortened");
        assertWhole(
                transcript(RESP2, null, sent("m/QUIT/1", "QUIT"), get).upTo("m/GET/1", ALL),
                "depends on a command that redis-cli takes for its own");
        assertWhole(
                transcript(RESP2, null, sent("m/CLIENT/1", "client reply off"), get)
                        .upTo("m/GET/1", ALL),
                "depends on CLIENT REPLY, which redis-cli cannot follow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 PING", "-3 PING", "\" +3\" PING", "\"\" PING", "\":set\" hints", "?", "quit"})
    void what_redis_cli_would_not_send_is_left_to_the_scenario(String line) {
        assertWhole(
                transcript(RESP2, null, sent("m/X/1", line)).upTo("m/X/1", ALL),
                "depends on a command that redis-cli takes for its own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"\"", "3x PING", "SET :k 3"})
    void what_only_looks_like_it_is_lines(String line) {
        assertThat(transcript(RESP2, null, sent("m/X/1", line))
                        .upTo("m/X/1", ALL)
                        .lines())
                .containsExactly(line);
    }

    @Test
    void a_long_lane_is_kept_to_its_beginning() {
        LaneTranscript transcript = new LaneTranscript("it's one", RESP2, null);
        for (int i = 1; i <= 300; i++) {
            transcript.add(sent("m/GET/" + i, "GET k" + i));
        }

        assertThat(transcript.upTo("m/GET/200", ALL).lines()).hasSize(200);
        assertWhole(transcript.upTo("m/GET/201", ALL), "comes after more than 200 commands");
    }

    @Test
    void a_line_too_long_for_a_terminal_is_put_in_a_script() {
        Exchange set = sent(
                "m/SET/1", "m", new Command(List.of(Bytes.of("SET"), Bytes.of("k"), Bytes.of("x".repeat(4090)))), 0);

        assertThat(doings(transcript(RESP2, null, set).upTo("m/SET/1", ALL))).hasSize(1);
    }
}
