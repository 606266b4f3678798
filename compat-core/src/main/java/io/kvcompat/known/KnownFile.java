package io.kvcompat.known;

import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.command.CommandSyntaxException;
import io.kvcompat.comparison.Kind;
import io.kvcompat.comparison.Severity;
import io.kvcompat.known.KnownDifference.Applies;
import io.kvcompat.known.KnownDifference.Match;
import io.kvcompat.known.KnownDifference.Ruled;
import io.kvcompat.known.rule.RuleTexts;
import io.kvcompat.known.rule.RuleYaml;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads one file of known differences. */
final class KnownFile {
    private static final ObjectReader READER = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .readerFor(Entry.class);

    private static final Pattern PLACE = Pattern.compile("^ in .*, line (\\d+), column");

    private static final ObjectReader TEXTS = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(RuleTexts.Written.class);

    private KnownFile() {}

    /** Reads the texts that rules share. */
    static RuleTexts texts(String file, String yaml) {
        try {
            RuleTexts.Written written = TEXTS.readValue(yaml);
            return written.read();
        } catch (JacksonException | IllegalArgumentException e) {
            throw new KnownDifferencesException(file + ": "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("malformed"));
        }
    }

    static List<KnownDifference> parse(String file, String yaml, RuleTexts texts) {
        List<KnownDifference> entries = new ArrayList<>();
        try (JsonParser parser = READER.createParser(yaml)) {
            JsonToken token = parser.nextToken();
            if (token == null || token == JsonToken.VALUE_NULL) {
                return List.of();
            }
            if (token != JsonToken.START_ARRAY) {
                throw refused(file, 1, "a list of entries is expected, each beginning with \"- id:\"");
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                entries.add(entry(file, yaml, parser, texts));
            }
            return entries;
        } catch (JacksonException e) {
            throw syntax(file, e);
        }
    }

    private static KnownDifference entry(String file, String yaml, JsonParser parser, RuleTexts texts) {
        int line = parser.currentTokenLocation().getLineNr();
        try {
            Entry entry = READER.readValue(parser);
            return entry.known(texts);
        } catch (MalformedEntryException e) {
            throw refused(file, line, e.getMessage());
        } catch (UnrecognizedPropertyException e) {
            // Noticed when its value has been read, which may be many lines long.
            String name = e.getPropertyName();
            long before = yaml.lines()
                    .skip(line - 1)
                    .takeWhile(one -> !one.contains(name + ":"))
                    .count();
            throw refused(
                    file,
                    line + (int) before,
                    "\"" + name + "\" is not known here; there are " + e.getKnownPropertyIds());
        } catch (DatabindException e) {
            throw refused(file, parser.currentTokenLocation().getLineNr(), reason(e));
        }
    }

    private static KnownDifferencesException refused(String file, int line, @Nullable String reason) {
        return new KnownDifferencesException(file + ":" + Math.max(1, line) + ": " + reason);
    }

    /** Jackson adds what only programmers of this class could use. */
    private static String reason(DatabindException e) {
        return String.valueOf(e.getOriginalMessage())
                .lines()
                .findFirst()
                .orElse("malformed")
                .replaceAll("`io\\.kvcompat[^`]*`", "an entry");
    }

    /**
     * What is no YAML: the parser tells first what it was about, then what is wrong, each with {@code in reader, line N},
     * and an excerpt.
     */
    private static KnownDifferencesException syntax(String file, JacksonException e) {
        List<String> lines = String.valueOf(e.getOriginalMessage()).lines().toList();
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        String problem = lines.isEmpty() ? "malformed" : lines.get(0);
        for (int i = 1; i < lines.size(); i++) {
            Matcher place = PLACE.matcher(lines.get(i));
            if (place.find()) {
                line = Integer.parseInt(place.group(1));
                problem = lines.get(i - 1);
            }
        }
        return refused(file, line, "is no YAML: " + problem);
    }

    private static final class MalformedEntryException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        MalformedEntryException(String message) {
            super(message);
        }
    }

    private record ProductVersion(
            @Nullable String product, @Nullable String versions) {
        Applies applies() {
            return some(required(product, "product of baseline or other"), versions);
        }

        static Applies some(@Nullable String product, @Nullable String versions) {
            return new Applies(product == null ? "any" : product.toLowerCase(Locale.ROOT), range(versions));
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
            @Nullable String other,
            @Nullable String baselineProduct,
            @Nullable String baselineVersions,
            @Nullable String otherProduct,
            @Nullable String otherVersions,
            @Nullable String ratio) {
        Stream<Match> matches() {
            if (step == null && command == null && commands == null) {
                throw new MalformedEntryException("a match needs a command, commands or a step");
            }
            String ours = required(baseline, "baseline of a match").stripTrailing();
            String theirs = required(other, "other of a match").stripTrailing();
            Protocol lane = protocol == null ? null : choice(protocol, Protocol.values(), Protocol::name);
            Kind what = kind == null ? null : choice(kind, Kind.values(), Kind::label);
            RatioRange times = range(ratio);
            List<@Nullable String> lines = new ArrayList<>();
            if (commands != null) {
                commands.forEach(one -> lines.add(normal(one)));
            }
            if (command != null || commands == null) {
                lines.add(command == null ? null : normal(command));
            }
            Applies ourServers = ProductVersion.some(baselineProduct, baselineVersions);
            Applies theirServers = ProductVersion.some(otherProduct, otherVersions);
            return lines.stream()
                    .map(line ->
                            new Match(scenario, step, line, lane, what, ours, theirs, ourServers, theirServers, times));
        }

        private static @Nullable RatioRange range(@Nullable String text) {
            try {
                return text == null ? null : RatioRange.parse(text);
            } catch (IllegalArgumentException e) {
                throw new MalformedEntryException("ratio: " + e.getMessage());
            }
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
            @Nullable ProductVersion baseline,
            @Nullable ProductVersion other,
            @Nullable String severity,
            @Nullable String cause,
            @Nullable String why,
            @Nullable String who,
            @Nullable String whatToDo,
            @Nullable String link,
            @Nullable List<Where> matches,
            @Nullable List<RuleYaml> rules,
            @Nullable String owner,
            @Nullable String reason,
            @Nullable String expires) {
        KnownDifference known(RuleTexts texts) {
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
                    date(expires),
                    List.of(),
                    rules(name, texts));
        }

        private List<Ruled> rules(String name, RuleTexts texts) {
            List<Ruled> all = new ArrayList<>();
            for (RuleYaml yaml : rules == null ? List.<RuleYaml>of() : rules) {
                try {
                    all.add(new Ruled(
                            yaml.read(name, texts),
                            ProductVersion.some(yaml.baselineProduct(), yaml.baselineVersions()),
                            ProductVersion.some(yaml.otherProduct(), yaml.otherVersions())));
                } catch (IllegalArgumentException e) {
                    throw new MalformedEntryException(
                            "rule " + (all.size() + 1) + " of " + name + ": " + e.getMessage());
                }
            }
            return all;
        }

        private List<Match> matches(String name) {
            List<Match> all = (matches == null ? List.<Where>of() : matches)
                    .stream().flatMap(Where::matches).toList();
            if (all.isEmpty() && (rules == null || rules.isEmpty())) {
                throw new MalformedEntryException(name + " needs at least one rule");
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
