package io.kvcompat.reproduction;

import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Policy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Arguments that a shell, {@code printf}, {@code echo} or redis-cli would change if they were not quoted well. */
final class HardWords {
    private HardWords() {}

    static List<Bytes> all() {
        List<Bytes> words = new ArrayList<>(Stream.of(
                        "",
                        " ",
                        "  two  blanks ",
                        "\t",
                        "'",
                        "''",
                        "it's",
                        "\"",
                        "say \"hi\"",
                        "'\"'\"'",
                        "\\",
                        "\\\\",
                        "\\'",
                        "\\\"",
                        "ends with \\",
                        "\\n",
                        "\\x41",
                        "\\x4",
                        "\\0101",
                        "a\\ b",
                        "\n",
                        "a\nb\n",
                        "\r\n",
                        "$HOME",
                        "${IFS}",
                        "$(id)",
                        "$$",
                        "`id`",
                        "!!",
                        "%s%d%%",
                        "*",
                        "?",
                        "[a-z]",
                        "{a,b}",
                        "~",
                        "~root",
                        "#",
                        "a # b",
                        ";",
                        "a; exit 1",
                        "&",
                        "|",
                        "<",
                        ">",
                        "(",
                        ")",
                        "-x",
                        "--",
                        "-n",
                        "-h",
                        "--help",
                        "a=b",
                        "^",
                        "3",
                        ":",
                        "NULL",
                        "é",
                        "日本語",
                        "👩‍👧",
                        "\u00a0",
                        "\u202e",
                        "\u2028",
                        "\ufeff",
                        "\u007f")
                .map(Bytes::of)
                .toList());
        words.add(Bytes.of(IntStream.range(1, 127).mapToObj(Character::toString).reduce("", String::concat)));
        byte[] every = new byte[256];
        IntStream.range(0, 256).forEach(i -> every[i] = (byte) i);
        words.add(Bytes.wrap(every));
        words.add(Bytes.wrap("\u00e9".getBytes(StandardCharsets.ISO_8859_1)));
        words.add(Bytes.wrap(new byte[] {0}));
        return List.copyOf(words);
    }

    /** Returns one command for each word, the word once in the middle and once at the end. */
    static List<Command> commands(String name, String key) {
        return all().stream()
                .map(word -> new Command(List.of(Bytes.of(name), Bytes.of(key), word, word)))
                .toList();
    }

    /** Returns a few commands that have all the words between them. */
    static List<Command> longCommands(String name, String key) {
        List<Command> commands = new ArrayList<>();
        for (int from = 0; from < all().size(); from += 20) {
            List<Bytes> parts = new ArrayList<>(List.of(Bytes.of(name), Bytes.of(key)));
            parts.addAll(all().subList(from, Math.min(from + 20, all().size())));
            commands.add(new Command(parts));
        }
        return commands;
    }

    /** Returns how to see the reply to the last of the commands, which {@code sessions} send in turn. */
    static Reproduction reproduction(Protocol protocol, List<String> sessions, List<Command> commands) {
        LaneTranscript transcript = new LaneTranscript("it's `one`: $HOME \\", protocol, null);
        String step = "";
        for (int i = 0; i < commands.size(); i++) {
            String session = sessions.get(i % sessions.size());
            step = session + "/X/" + i;
            transcript.add(new Exchange(step, session, commands.get(i), List.of(), null, 1, Policy.EXACT));
        }
        return transcript.upTo(step, Long.MAX_VALUE);
    }
}
