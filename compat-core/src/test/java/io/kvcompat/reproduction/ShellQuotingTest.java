package io.kvcompat.reproduction;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reproduction.Reproduction.Form;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a shell makes of a reproduction: the programs that it calls are replaced by ones that record what they got. */
class ShellQuotingTest {
    private static final List<String> SESSIONS = List.of("A", "B's `id` \\");

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void replacePrograms() throws Exception {
        shell = new Shell(folder);
        shell.program("redis-cli", "printf '%s\\0' \"$@\" >>\"$RECORD/options\"", "exec tee -a \"$RECORD/lines\"");
        // The script gives a server time between two looks, which these programs need not.
        shell.program("sleep", "PATH=${PATH#*:} exec sleep 0.02");
    }

    private static List<String> endedByNul(String words) {
        return List.of(words.split("\0"));
    }

    @Test
    void a_script_gives_redis_cli_each_argument_byte_for_byte() throws Exception {
        List<Command> commands = HardWords.longCommands("RPUSH", "it's $k");
        Reproduction script = HardWords.reproduction(Protocol.RESP3, SESSIONS, commands);
        assertThat(script.form()).isEqualTo(Form.SCRIPT);

        String printed = shell.run(script.text(), "-h", "example.org", "-p", "1");

        String received = Files.readString(folder.resolve("lines"), StandardCharsets.ISO_8859_1);
        assertThat(received.split("\n")).hasSameSizeAs(commands);
        assertThat(received.lines().map(line -> RedisCliLine.words(line.getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactlyElementsOf(commands.stream().map(Command::parts).toList());

        // It prints each line as it is; the replaced redis-cli gives it back as its reply.
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < commands.size(); i++) {
            expected.append(SESSIONS.get(i % 2)).append("> ");
            expected.append(commands.get(i))
                    .append('\n')
                    .append(commands.get(i))
                    .append('\n');
        }
        assertThat(printed).isEqualTo(expected.toString());

        assertThat(endedByNul(Files.readString(folder.resolve("options"))))
                .hasSize(2 * 8)
                .containsOnly("-3", "--no-raw", "--show-pushes", "yes", "-h", "example.org", "-p", "1");
    }

    @Test
    void lines_for_redis_cli_need_no_shell() {
        List<Command> commands = HardWords.commands("RPUSH", "it's $k");

        Reproduction lines = HardWords.reproduction(Protocol.RESP3, List.of("A"), commands);

        assertThat(lines.form()).isEqualTo(Form.REDIS_CLI);
        assertThat(lines.text().lines().map(line -> RedisCliLine.words(line.getBytes(StandardCharsets.UTF_8))))
                .containsExactlyElementsOf(commands.stream().map(Command::parts).toList());
    }

    @Test
    void a_call_of_a_scenario_names_it_as_it_is() throws Exception {
        List<String> names = HardWords.all().stream()
                .map(Bytes::utf8)
                .filter(name -> name.indexOf('\0') < 0)
                .toList();
        String calls = names.stream()
                .map(name -> new LaneTranscript(name, Protocol.RESP3, null)
                        .whole("so")
                        .text())
                .collect(Collectors.joining());

        String words = shell.run("compat() { printf '%s\\0' \"$@\"; }\n" + calls);

        List<String> expected = new ArrayList<>();
        names.forEach(name -> expected.addAll(List.of("run", "--only", name, "--resp", "3")));
        assertThat(endedByNul(words)).isEqualTo(expected);
    }
}
