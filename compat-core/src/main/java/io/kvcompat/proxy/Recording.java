package io.kvcompat.proxy;

import io.kvcompat.command.Command;
import io.kvcompat.command.CommandSyntaxException;
import io.kvcompat.reply.Bytes;
import io.kvcompat.result.ReportException;
import io.kvcompat.run.SuiteVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes recordings of what other tools have written down: an append-only file, the output of MONITOR, a script of redis-cli.
 * None of them holds replies.
 *
 * <p>Safe for use by several threads.
 */
public final class Recording {
    private static final Pattern MONITOR_LINE = Pattern.compile("(\\d+)\\.(\\d{6}) \\[(\\d+) ([^\\]]*)] (.*)");
    private static final long ONE = 1;

    private final Secrets secrets;

    /** @param masks what is replaced by {@code ***} in keys and values, as regular expressions */
    public Recording(List<String> masks) {
        this.secrets = new Secrets(masks);
    }

    /** What a recording is made of. */
    public enum Source {
        /** An append-only file, or the folder {@code appendonlydir}. */
        AOF("the writes alone, of one connection, without times and replies"),
        /** The output of {@code redis-cli MONITOR}. */
        MONITOR(
                "no replies, no AUTH, and values as MONITOR prints them; a transaction's commands as they were executed"),
        /** Lines as redis-cli takes them. */
        CLI("one connection, without times and replies");

        private final String lacks;

        Source(String lacks) {
            this.lacks = lacks;
        }

        /** Returns what such a recording has and lacks, for people. */
        public String lacks() {
            return lacks;
        }
    }

    /**
     * Reads {@code from} and writes the recording {@code to}.
     *
     * @return how many commands it holds
     * @throws ReportException when one cannot be read or written, or is no such source; in one line
     */
    public long make(Source source, Path from, Path to) {
        Map<String, String> header = new LinkedHashMap<>();
        header.put("kvcompat", SuiteVersion.get());
        header.put("source", source.name().toLowerCase(Locale.ROOT));
        header.put("replies", "none");
        try (TrafficWriter writer = new TrafficWriter(to, header)) {
            long count = switch (source) {
                case AOF -> AofFile.read(from, parts -> write(writer, ONE, 0, parts));
                case MONITOR -> monitor(from, writer);
                case CLI -> cli(from, writer);
            };
            if (count == 0) {
                throw new ReportException(from + ": holds no command");
            }
            return count;
        } catch (NoSuchFileException e) {
            throw new ReportException(from + ": there is no such file");
        } catch (IOException e) {
            throw new ReportException(from + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private void write(TrafficWriter writer, long connection, long micros, List<Bytes> parts) {
        writer.request(connection, micros, secrets.mask(parts.get(0).utf8().toUpperCase(Locale.ROOT), parts));
    }

    private static BufferedReader lines(Path from) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(from), StandardCharsets.UTF_8));
    }

    private long monitor(Path from, TrafficWriter writer) throws IOException {
        Map<String, Long> connections = new LinkedHashMap<>();
        Map<Long, Integer> databases = new LinkedHashMap<>();
        long count = 0;
        long start = -1;
        try (BufferedReader in = lines(from)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Matcher matcher = MONITOR_LINE.matcher(line.strip());
                if (!matcher.matches() || matcher.group(4).equals("lua")) {
                    continue;
                }
                long micros = Long.parseLong(matcher.group(1)) * 1_000_000 + Long.parseLong(matcher.group(2));
                start = start < 0 ? micros : start;
                long connection = connections.computeIfAbsent(matcher.group(4), key -> connections.size() + 1L);
                int database = Integer.parseInt(matcher.group(3));
                if (databases.getOrDefault(connection, 0) != database) {
                    write(writer, connection, micros - start, List.of(Bytes.of("SELECT"), Bytes.of("" + database)));
                    databases.put(connection, database);
                }
                write(writer, connection, micros - start, parse(matcher.group(5), from));
                count++;
            }
        }
        return count;
    }

    private long cli(Path from, TrafficWriter writer) throws IOException {
        long count = 0;
        try (BufferedReader in = lines(from)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank() && !line.strip().startsWith("#")) {
                    write(writer, ONE, 0, parse(line, from));
                    count++;
                }
            }
        }
        return count;
    }

    private static List<Bytes> parse(String line, Path from) {
        try {
            return Command.parse(line).parts();
        } catch (CommandSyntaxException e) {
            throw new ReportException(from + ": " + e.getMessage(), e);
        }
    }
}
