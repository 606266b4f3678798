package io.kvcompat.diff;

import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.command.CommandSyntaxException;
import io.kvcompat.diff.KnownDifference.Applies;
import io.kvcompat.diff.KnownDifference.Match;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads one file of known differences. */
final class KnownFile {
    private static final ObjectReader READER = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .readerFor(Entry.class);

    private KnownFile() {}

    static List<KnownDifference> parse(String file, String yaml) {
        List<KnownDifference> entries = new ArrayList<>();
        int line = 1;
        try (JsonParser parser = READER.createParser(yaml)) {
            JsonToken token = parser.nextToken();
            if (token == null || token == JsonToken.VALUE_NULL) {
                return List.of();
            }
            if (token != JsonToken.START_ARRAY) {
                throw new MalformedEntryException("a list of entries is expected, each beginning with \"- id:\"");
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                line = parser.currentTokenLocation().getLineNr();
                Entry entry = READER.readValue(parser);
                entries.add(entry.known());
            }
            return entries;
        } catch (MalformedEntryException e) {
            throw new KnownDifferencesException(file + ":" + line + ": " + e.getMessage());
        } catch (JacksonException e) {
            throw new KnownDifferencesException(file + ":" + line(e, line) + ": " + reason(e));
        }
    }

    /** The line of the entry for what is missing in it, of the very place for what is written wrongly. */
    private static int line(JacksonException e, int entry) {
        TokenStreamLocation location = e.getLocation();
        return e.getCause() instanceof MalformedEntryException || location == null
                ? entry
                : Math.max(1, location.getLineNr());
    }

    private static String reason(JacksonException e) {
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof MalformedEntryException)) {
            cause = cause.getCause();
        }
        String message = cause instanceof MalformedEntryException ? cause.getMessage() : e.getOriginalMessage();
        // Jackson adds what only programmers of this class could use.
        return String.valueOf(message)
                .lines()
                .findFirst()
                .orElse("malformed")
                .replaceAll("\\(class [^)]*\\), not marked as ignorable.*", "is not known here")
                .replaceAll("`io\\.kvcompat[^`]*`", "an entry");
    }

    private static final class MalformedEntryException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        MalformedEntryException(String message) {
            super(message);
        }
    }

    private record Server(
            @Nullable String product, @Nullable String versions) {
        Applies applies() {
            return new Applies(
                    required(product, "product of baseline or other").toLowerCase(Locale.ROOT), range(versions));
        }

        private static VersionRange range(@Nullable String versions) {
            try {
                return versions == null ? VersionRange.ALL : VersionRange.parse(versions);
            } catch (IllegalArgumentException e) {
                throw new MalformedEntryException(String.valueOf(e.getMessage()));
            }
        }
    }

    private record Where(
            @Nullable String scenario,
            @Nullable String step,
            @Nullable String command,
            @Nullable List<String> commands,
            @Nullable String protocol,
            @Nullable String kind,
            @Nullable String baseline,
            @Nullable String other) {
        Stream<Match> matches() {
            if (step == null && command == null && commands == null) {
                throw new MalformedEntryException("a match needs a command, commands or a step");
            }
            String ours = required(baseline, "baseline of a match").stripTrailing();
            String theirs = required(other, "other of a match").stripTrailing();
            Protocol lane = protocol == null ? null : choice(protocol, Protocol.values(), Protocol::name);
            Kind what = kind == null ? null : choice(kind, Kind.values(), Kind::label);
            List<@Nullable String> lines = new ArrayList<>();
            if (commands != null) {
                commands.forEach(one -> lines.add(normal(one)));
            }
            if (command != null || commands == null) {
                lines.add(command == null ? null : normal(command));
            }
            return lines.stream().map(line -> new Match(scenario, step, line, lane, what, ours, theirs));
        }

        /** The quoting that differences use, whatever quotes were written. */
        private static String normal(String line) {
            try {
                return Command.parse(line).toString();
            } catch (CommandSyntaxException e) {
                throw new MalformedEntryException("command: " + e.getMessage());
            }
        }
    }

    private record Entry(
            @Nullable String id,
            @Nullable String title,
            @Nullable Server baseline,
            @Nullable Server other,
            @Nullable String severity,
            @Nullable String cause,
            @Nullable String why,
            @Nullable String who,
            @Nullable String whatToDo,
            @Nullable String link,
            @Nullable List<Where> matches,
            @Nullable String owner,
            @Nullable String reason,
            @Nullable String expires) {
        KnownDifference known() {
            String name = required(id, "id");
            return new KnownDifference(
                    name,
                    required(title, "title of " + name),
                    required(baseline, "baseline of " + name).applies(),
                    required(other, "other of " + name).applies(),
                    choice(required(severity, "severity of " + name), Severity.values(), Severity::label),
                    required(cause, "cause of " + name),
                    why,
                    who,
                    whatToDo,
                    link,
                    matches(name),
                    owner,
                    reason,
                    date(expires));
        }

        private List<Match> matches(String name) {
            List<Match> all = required(matches, "matches of " + name).stream()
                    .flatMap(Where::matches)
                    .toList();
            if (all.isEmpty()) {
                throw new MalformedEntryException(name + " needs at least one match");
            }
            return all;
        }

        private static @Nullable LocalDate date(@Nullable String text) {
            try {
                return text == null ? null : LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new MalformedEntryException("expires: \"" + text + "\" is no date; write 2027-01-31, say");
            }
        }
    }

    private static <T> T required(@Nullable T value, String what) {
        if (value == null) {
            throw new MalformedEntryException("the " + what + " is missing");
        }
        return value;
    }

    private static <T> T choice(String text, T[] values, Function<T, String> label) {
        return Arrays.stream(values)
                .filter(value -> label.apply(value).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new MalformedEntryException("\"" + text + "\" is none of "
                        + Arrays.stream(values).map(label).collect(Collectors.joining(", "))));
    }
}
