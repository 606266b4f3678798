package io.kvcompat.internal.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.ReplyNotation;
import io.kvcompat.reply.SimpleStringReply;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Failure;
import io.kvcompat.result.Policy;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaneRedactionTest {
    private static final String DIGEST = "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8";

    private final Redactor redactor = Redactor.create(true);
    private final OwnClients clients = new OwnClients();
    private final LaneRedaction lane = redactor.lane(clients, true, 9);

    private static Reply reply(String notation) {
        return ReplyNotation.parse(notation);
    }

    private static Exchange exchange(String command, String... replies) {
        return new Exchange(
                "main/X/1",
                "main",
                command.isEmpty() ? null : Command.parse(command),
                Arrays.stream(replies).map(LaneRedactionTest::reply).toList(),
                null,
                0,
                Policy.EXACT);
    }

    private String recorded(String command, String... replies) {
        Exchange masked = lane.exchange(exchange(command, replies));
        return masked.command() + " " + masked.replies();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AUTH canary",
                "AUTH app canary",
                "HELLO 3 AUTH app canary SETNAME x",
                "MIGRATE h 1 k 0 1 AUTH canary KEYS a",
                "MIGRATE h 1 k 0 1 COPY AUTH2 app canary",
                "ACL SETUSER app on >canary <canary2 ~*",
                "acl setuser app #canary !canary",
                "CONFIG SET maxmemory 1 requirepass canary",
                "CONFIG SET tls-key-file-pass canary",
                "ACL DRYRUN app AUTH app canary",
                "COMMAND GETKEYS AUTH app canary",
                "SENTINEL SET m auth-pass canary",
                "MODULE LOAD /m.so canary",
                "FUNCTION RESTORE canary",
            })
    void a_password_in_a_command_is_masked_and_what_surrounds_it_stays(String command) {
        String recorded = recorded(command, "+OK");

        assertThat(recorded).doesNotContain("canary").contains("redacted-");
        assertThat(recorded.split(" ")[0]).isEqualTo(command.split(" ")[0]);
    }

    @Test
    void an_error_that_repeats_a_password_is_masked() {
        assertThat(recorded("ACL SETUSER app >canary", "-ERR Error in ACL SETUSER modifier '>canary': Syntax error"))
                .doesNotContain("canary");
    }

    @Test
    void the_same_secret_has_the_same_mask_and_another_has_another() {
        String once = recorded("CONFIG GET requirepass", "[\"requirepass\", \"canary\"]");
        LaneRedaction other = redactor.lane(new OwnClients(), true, 0);
        Exchange again = other.exchange(exchange("CONFIG GET requirepass", "[\"requirepass\", \"canary\"]"));
        Exchange another = other.exchange(exchange("CONFIG GET requirepass", "[\"requirepass\", \"canary2\"]"));

        assertThat(once).doesNotContain("canary").isEqualTo(again.command() + " " + again.replies());
        assertThat(another.replies()).isNotEqualTo(again.replies());
    }

    @Test
    void masks_of_two_runs_are_told_apart_from_differences() {
        List<Reply> ours = lane.exchange(exchange("CONFIG GET requirepass", "[\"requirepass\", \"canary\"]"))
                .replies();
        List<Reply> theirs = Redactor.create(true)
                .lane(clients, true, 9)
                .exchange(exchange("CONFIG GET requirepass", "[\"requirepass\", \"other\"]"))
                .replies();

        assertThat(Mask.areOfSeveralKeys(ours, ours)).isFalse();
        assertThat(Mask.areOfSeveralKeys(ours, theirs)).isTrue();
        assertThat(Mask.withoutKeys(ours)).isEqualTo(Mask.withoutKeys(theirs));
    }

    @Test
    void settings_that_hold_secrets_are_masked_in_both_protocols_and_in_transactions() {
        assertThat(recorded(
                        "CONFIG GET *",
                        "%{\"maxmemory\": \"0\", \"masterauth\": \"canary\", \"tls-auth-clients\": \"yes\"}"))
                .doesNotContain("canary")
                .contains("\"maxmemory\": \"0\"", "\"tls-auth-clients\": \"yes\"");
        recorded("MULTI", "+OK");
        recorded("GET k", "+QUEUED");
        recorded("CONFIG GET primaryauth", "+QUEUED");
        assertThat(recorded("EXEC", "[\"v\", [\"primaryauth\", \"canary\"]]"))
                .doesNotContain("canary")
                .contains("\"v\"");
    }

    @Test
    void an_empty_secret_stays_empty_so_that_it_can_be_told_from_one_that_is_set() {
        assertThat(recorded("CONFIG GET requirepass", "[\"requirepass\", \"\"]"))
                .contains("[\"requirepass\", \"\"]");
    }

    @Test
    void digests_of_passwords_are_masked() {
        assertThat(recorded("ACL LIST", "[\"user app on #" + DIGEST + " ~* +@all\"]"))
                .doesNotContain(DIGEST)
                .contains("user app on #(redacted-", "~* +@all");
        assertThat(recorded("ACL GETUSER app", "[\"passwords\", [\"" + DIGEST + "\"]]"))
                .doesNotContain(DIGEST);
        assertThat(lane.text("user app on #" + DIGEST)).doesNotContain(DIGEST);
    }

    @Test
    void other_clients_are_left_out_of_lists_and_ours_stay() {
        clients.add("127.0.0.1:5000", () -> true);
        String list = "\"id=1 addr=127.0.0.1:5000 name=ours db=9\\nid=2 addr=10.0.0.7:1 name=canary user=u db=0\\n\"";

        assertThat(recorded("CLIENT LIST", list)).contains("name=ours").doesNotContain("canary", "10.0.0.7");
        assertThat(recorded("EVAL \"return redis.call('CLIENT', 'LIST')\" 0", list))
                .doesNotContain("canary");
        assertThat(lane.text("was id=2 addr=10.0.0.7:1 name=canary user=u")).doesNotContain("canary", "10.0.0.7");
    }

    @Test
    void where_addresses_are_rewritten_every_client_is_masked() {
        clients.areRewritten();

        assertThat(recorded("CLIENT LIST", "\"id=2 addr=10.0.0.7:1 name=canary user=u db=0\\n\""))
                .contains("id=2 addr=(redacted-")
                .doesNotContain("canary", "10.0.0.7");
    }

    @Test
    void what_other_clients_sent_is_masked_in_logs() {
        clients.add("127.0.0.1:5000", () -> true);
        String theirs = "[:1, :2, :3, [\"SET\", \"canary-key\", \"canary\"], \"10.0.0.7:1\", \"canary-name\"]";
        String ours = "[:1, :2, :3, [\"GET\", \"k\"], \"127.0.0.1:5000\", \"\"]";

        assertThat(recorded("SLOWLOG GET", "[" + theirs + ", " + ours + "]"))
                .doesNotContain("canary", "10.0.0.7")
                .contains("[\"SET\", ", "[\"GET\", \"k\"]");
        assertThat(
                        recorded(
                                "ACL LOG",
                                "[[\"count\", :1, \"object\", \"canary\", \"username\", \"canary\", \"client-info\", \"id=2 addr=10.0.0.7:1 name=canary\"]]"))
                .doesNotContain("canary", "10.0.0.7");
    }

    @Test
    void known_secrets_are_masked_wherever_they_stand() {
        redactor.learn("pl4nted");
        redactor.learn("a-long-planted-secret");
        redactor.learn("pw");

        assertThat(recorded("NOSUCH pl4nted", "-ERR unknown command 'NOSUCH', with args beginning with: 'pl4nted' "))
                .doesNotContain("pl4nted");
        assertThat(recorded("SET k \"x a-long-planted-secrety\"", "+OK")).doesNotContain("planted");
        assertThat(lane.text("expected pl4nted, not pl4ntedmore"))
                .isEqualTo("expected " + mask("pl4nted") + ", not pl4ntedmore");
        assertThat(recorded("SET pw pw", "+OK")).startsWith("SET pw pw");
    }

    private String mask(String secret) {
        return ReplyStrings.text(
                lane
                        .exchange(exchange("CONFIG GET requirepass", "[\"requirepass\", \"" + secret + "\"]"))
                        .replies()
                        .stream()
                        .map(reply -> ((ArrayReply) reply).items().get(1))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void a_failure_and_a_line_of_monitor_are_masked() {
        redactor.learn("pl4nted");
        Exchange failed = new Exchange(
                "main/X/1",
                "main",
                Command.of("PING"),
                List.of(),
                new Failure(Failure.Kind.CONNECT, "pl4nted was refused"),
                0,
                Policy.EXACT);

        assertThat(lane.exchange(failed).failure().message()).doesNotContain("pl4nted");
        Exchange seen = new Exchange(
                "m/push/1",
                "m",
                null,
                List.of(line("1700000000.1 [9 127.0.0.1:1] \"auth\" \"app\" \"can\\\"ary\"")),
                null,
                0,
                Policy.EXACT);
        assertThat(ReplyStrings.text(lane.exchange(seen).replies().get(0)))
                .startsWith("1700000000.1 [9 127.0.0.1:1] \"auth\" \"app\" \"(redacted-")
                .doesNotContain("ary");
    }

    @Test
    void frames_about_what_others_do_are_told_from_the_scenarios() {
        clients.add("127.0.0.1:5000", () -> true);
        lane.sending(Command.parse("PSUBSCRIBE *"));
        lane.sending(Command.parse("EVAL \"redis.call('PUBLISH', 'from-script', '1')\" 0"));

        assertThat(lane.isForeign(line("1.5 [9 127.0.0.1:5000] \"PING\""))).isFalse();
        assertThat(lane.isForeign(line("1.5 [9 lua] \"GET\" \"k\""))).isFalse();
        assertThat(lane.isForeign(line("1.5 [0 10.0.0.7:1] \"EVAL\" \"x\""))).isTrue();
        assertThat(lane.isForeign(line("1.5 [0 lua] \"GET\" \"canary\""))).isTrue();
        assertThat(lane.isForeign(reply("[\"pmessage\", \"*\", \"from-script\", \"1\"]")))
                .isFalse();
        assertThat(lane.isForeign(reply("[\"pmessage\", \"*\", \"canary\", \"1\"]")))
                .isTrue();
        assertThat(lane.isForeign(reply("[\"pmessage\", \"*\", \"__keyspace@9__:k\", \"set\"]")))
                .isFalse();
        assertThat(lane.isForeign(reply(">[\"pmessage\", \"*\", \"__keyspace@0__:canary\", \"set\"]")))
                .isTrue();
        assertThat(lane.isForeign(reply(">[\"invalidate\", [\"canary\"]]"))).isTrue();
    }

    private static Reply line(String text) {
        return new SimpleStringReply(Bytes.of(text));
    }

    @Test
    void without_a_server_that_was_there_before_nothing_is_masked() {
        Redactor idle = Redactor.create(false);
        idle.learn("canary-canary");
        Exchange exchange = exchange("AUTH canary-canary", "+OK");

        assertThat(idle.lane(clients, false, 0).exchange(exchange)).isSameAs(exchange);
        assertThat(idle.text("canary-canary")).isEqualTo("canary-canary");
    }
}
