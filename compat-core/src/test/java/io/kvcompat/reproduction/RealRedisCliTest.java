package io.kvcompat.reproduction;

import static io.kvcompat.client.Protocol.RESP2;
import static io.kvcompat.client.Protocol.RESP3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kvcompat.client.Client;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.RealServers;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reproduction.Reproduction.Form;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Policy;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reproductions as a person runs them, with a real redis-cli on a real server. */
class RealRedisCliTest {
    private static final String ON_PATH = Stream.of("redis-cli", "valkey-cli")
            .filter(name -> Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .anyMatch(directory -> Files.isExecutable(Path.of(directory, name))))
            .findFirst()
            .orElse("");

    @TempDir
    private Path folder;

    private Endpoint server;

    @BeforeEach
    void empty() {
        assumeTrue(!ON_PATH.isEmpty(), "neither redis-cli nor valkey-cli is on the PATH");
        server = RealServers.emptyRedis();
    }

    /** Returns what is printed by {@code sh reproduce.sh} or by redis-cli, started as the reproduction says. */
    private String run(Reproduction reproduction) throws Exception {
        String start = Objects.requireNonNull(reproduction.start());
        List<String> words = new ArrayList<>();
        if (reproduction.form() == Form.SCRIPT) {
            Path script = Files.writeString(folder.resolve("reproduce.sh"), reproduction.text());
            words.addAll(List.of("env", "CLI=" + ON_PATH, "sh", script.toString()));
        } else {
            assertThat(start).startsWith("redis-cli");
            words.addAll(List.of(start.replace("redis-cli", ON_PATH).split(" ")));
            words.add("--no-raw");
        }
        words.addAll(List.of("-h", server.host(), "-p", String.valueOf(server.port())));
        return new Shell(folder).run(words, reproduction.form() == Form.SCRIPT ? "" : reproduction.text());
    }

    private static Reproduction last(Protocol protocol, Exchange... exchanges) {
        LaneTranscript transcript = new LaneTranscript("a scenario", protocol, null);
        Stream.of(exchanges).forEach(transcript::add);
        return transcript.upTo(exchanges[exchanges.length - 1].step(), Long.MAX_VALUE);
    }

    private static Exchange sent(String step, String line) {
        return sent(step, line, 0);
    }

    /** An exchange whose reply came after {@code overtaken} others; a null line is an out-of-band frame. */
    private static Exchange sent(String step, @Nullable String line, long overtaken) {
        String session = step.substring(0, step.indexOf('/'));
        Command command = line == null ? null : Command.parse(line);
        return new Exchange(step, session, command, List.of(), null, 0, Policy.EXACT, overtaken);
    }

    private List<Bytes> list(String key) {
        try (Client client = Client.create();
                Session session = client.connect(server, RESP2)) {
            return ((ArrayReply)
                            session.call(Command.of("LRANGE", key, "0", "-1")).reply())
                    .items().stream()
                            .map(item -> ((BulkStringReply) item).value())
                            .toList();
        }
    }

    private static List<Bytes> eachTwice() {
        return HardWords.all().stream().flatMap(word -> Stream.of(word, word)).toList();
    }

    @Test
    void lines_send_each_argument_byte_for_byte() throws Exception {
        Reproduction lines = HardWords.reproduction(RESP3, List.of("A"), HardWords.commands("RPUSH", "it's $k"));
        assertThat(lines.form()).isEqualTo(Form.REDIS_CLI);

        run(lines);

        assertThat(list("it's $k")).isEqualTo(eachTwice());
    }

    @Test
    void a_script_sends_each_argument_byte_for_byte() throws Exception {
        Reproduction script =
                HardWords.reproduction(RESP2, List.of("A", "B"), HardWords.longCommands("RPUSH", "it's $k"));
        assertThat(script.form()).isEqualTo(Form.SCRIPT);

        assertThat(run(script)).endsWith("\n(integer) " + HardWords.all().size() + "\n");

        assertThat(list("it's $k")).isEqualTo(HardWords.all());
    }

    @Test
    void lines_speak_the_protocol_of_the_lane() throws Exception {
        Exchange set = sent("A/HSET/1", "HSET h \"f\\x00\" \"it's\"");
        Exchange get = sent("A/HGETALL/1", "HGETALL h");

        assertThat(run(last(RESP2, set, get))).endsWith("1) \"f\\x00\"\n2) \"it's\"\n");
        assertThat(run(last(RESP3, set, get))).endsWith("1# \"f\\x00\" => \"it's\"\n");
    }

    @Test
    void a_script_shows_the_reply_to_a_blocked_command_after_what_set_it_free() throws Exception {
        Reproduction script = last(RESP2, sent("B/LPUSH/1", "LPUSH l \"it's $1\""), sent("A/BLPOP/1", "BLPOP l 0", 1));

        assertThat(run(script)).isEqualTo("""
                        A> BLPOP l 0
                        B> LPUSH l "it's $1"
                        (integer) 1
                        1) "l"
                        2) "it's $1"
                        """);
    }

    @Test
    void a_script_shows_a_message_that_a_subscriber_gets() throws Exception {
        Reproduction script = last(
                RESP3,
                sent("A/SUBSCRIBE/1", "SUBSCRIBE c"),
                sent("B/PUBLISH/1", "PUBLISH c 'a\\\\`b`'"),
                sent("A/push/1", null, 0));

        assertThat(run(script)).contains("B> PUBLISH c ").endsWith("3) \"a\\\\\\\\`b`\"\n");
    }

    @Test
    void a_script_shows_an_invalidation() throws Exception {
        Reproduction script = last(
                RESP3,
                sent("A/CLIENT/1", "CLIENT TRACKING ON"),
                sent("A/GET/1", "GET k"),
                sent("B/SET/1", "SET k 1"),
                sent("A/push/1", null, 0));

        assertThat(run(script)).containsPattern("invalidate: '\"?k\"?'");
    }
}
