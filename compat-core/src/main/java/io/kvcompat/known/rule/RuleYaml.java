package io.kvcompat.known.rule;

import io.kvcompat.client.Protocol;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule as it is written in a file; docs/reference/known-differences-format.md tells what each key means. */
public record RuleYaml(
        @Nullable List<String> command,
        @Nullable String line,
        @Nullable String observed,
        @Nullable Boolean push,
        @Nullable List<String> with,
        @Nullable List<String> without,
        @Nullable String protocol,
        @Nullable Boolean transaction,
        @Nullable Boolean subscribed,
        @Nullable Boolean cluster,
        @Nullable List<String> script,
        @Nullable List<String> after,
        @Nullable List<Long> length,
        @Nullable String step,
        @Nullable String scenario,
        @Nullable String because,
        @Nullable String leaves,
        @Nullable String baselineProduct,
        @Nullable String baselineVersions,
        @Nullable String otherProduct,
        @Nullable String otherVersions,
        @Nullable List<String> baseline,
        @Nullable List<String> other,
        @Nullable Boolean anywhere,
        @Nullable String items,
        @Nullable String replace,
        @Nullable String by,
        @Nullable Boolean errors,
        @Nullable Boolean reverse,
        @Nullable FieldsYaml fields,
        @Nullable ElementsYaml elements,
        @Nullable String knownTo,
        @Nullable Map<String, Texts> commands,
        @Nullable List<String> settings,
        @Nullable String fieldsOf,
        @Nullable List<String> names,
        @Nullable String number,
        @Nullable String order,
        @Nullable List<Integer> payload,
        @Nullable Map<Integer, Integer> types,
        @Nullable EventsYaml events,
        @Nullable String ratio,
        @Nullable List<String> digest,
        @Nullable Map<String, Map<String, Texts>> metadata) {
    /** Fields, as they are written. */
    public record FieldsYaml(
            @Nullable String form,
            @Nullable String at,
            @Nullable Map<String, String> added,
            @Nullable Map<String, String> gone,
            @Nullable Map<String, String> renamed,
            @Nullable Map<String, List<String>> changed) {}

    /** Elements, as they are written. */
    public record ElementsYaml(
            @Nullable String at,
            @Nullable List<String> added,
            @Nullable List<String> gone) {}

    /** Events, as they are written. */
    public record EventsYaml(
            @Nullable List<String> added,
            @Nullable List<String> gone,
            @Nullable Map<String, String> renamed) {}

    /** One text, or a list of them. */
    public static final class Texts extends ArrayList<String> {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Reads a rule.
     *
     * @param entry the id of its entry
     * @throws IllegalArgumentException when it has no form or more than one, or a text names a hole that there is not
     */
    public KnownRule read(String entry, RuleTexts texts) {
        Map<String, List<String>> macros = texts.macros();
        if (scenario != null && because == null) {
            throw new IllegalArgumentException("a rule that names a scenario needs a reason, because: …");
        }
        Where where = new Where(
                names(command),
                template(line, macros),
                template(observed, macros),
                push != null && push || events != null,
                upper(with),
                upper(without),
                protocol == null ? null : lane(protocol),
                transaction,
                subscribed,
                cluster,
                list(script),
                list(after).stream().map(one -> Template.parse(one, macros)).toList(),
                length == null ? List.of() : length,
                template(step, macros),
                scenario);
        Rule rule = new Rule(
                entry,
                where,
                relation(macros),
                leaves == null ? null : Aftermath.parse(leaves),
                because == null ? "" : because);
        return new KnownRule(rule, this);
    }

    private Map<Integer, Integer> ofTypes() {
        return types == null ? Map.of() : Map.copyOf(types);
    }

    private Relation relation(Map<String, List<String>> macros) {
        List<Relation> forms = Stream.of(
                        baseline == null ? null : reply(macros),
                        replace == null ? null : rewrite(macros),
                        fields == null ? null : fields(macros, fields),
                        elements == null
                                ? null
                                : new ElementsChange(
                                        place(elements.at()),
                                        templates(elements.added(), macros),
                                        templates(elements.gone(), macros)),
                        commands == null ? null : oneSided(macros),
                        settings == null
                                ? null
                                : new OneSidedSettings(
                                        baselineLacks(),
                                        words(settings),
                                        templates(macros.get("config-set-answers"), macros)),
                        fieldsOf == null ? null : new OneSidedFields(baselineLacks(), fieldsOf, words(names)),
                        number == null ? null : new NumberSpelling(spelling(number)),
                        order == null ? null : tables(order),
                        payload == null ? null : new PayloadFormat(payload.get(0), payload.get(1), ofTypes()),
                        events == null
                                ? null
                                : new EventsChange(
                                        Set.copyOf(list(events.added())),
                                        Set.copyOf(list(events.gone())),
                                        events.renamed() == null ? Map.of() : Map.copyOf(events.renamed())),
                        ratio == null ? null : metric(ratio),
                        digest == null ? null : new Digests(digest),
                        metadata == null ? null : metadata(metadata))
                .filter(one -> one != null)
                .toList();
        if (forms.size() != 1) {
            throw new IllegalArgumentException("a rule has one of baseline and other, replace and by, fields, elements,"
                    + " commands, settings, fields-of, number, order, payload, events, ratio, digest, metadata; this one has "
                    + forms.size());
        }
        return forms.get(0);
    }

    private Relation reply(Map<String, List<String>> macros) {
        if (other == null) {
            throw new IllegalArgumentException("a rule with baseline needs other");
        }
        return new ReplyRelation(
                templates(baseline, macros), templates(other, macros), anywhere != null && anywhere, items);
    }

    private Relation rewrite(Map<String, List<String>> macros) {
        if (replace == null || by == null) {
            throw new IllegalArgumentException("a rule with replace needs by");
        }
        return new TextRewrite(
                Template.parse(replace, macros),
                Template.parse(by, macros),
                errors == null || errors,
                reverse != null && reverse);
    }

    private static Relation fields(Map<String, List<String>> macros, FieldsYaml yaml) {
        Map<String, FieldsChange.Values> changed = new LinkedHashMap<>();
        if (yaml.changed() != null) {
            yaml.changed().forEach((names, both) -> {
                for (String name : names.split(" ")) {
                    changed.put(
                            name,
                            new FieldsChange.Values(
                                    Template.parse(both.get(0), macros), Template.parse(both.get(1), macros)));
                }
            });
        }
        return new FieldsChange(
                yaml.form() == null ? Fields.MAP : Fields.parse(yaml.form()),
                place(yaml.at()),
                templates(yaml.added(), macros),
                templates(yaml.gone(), macros),
                yaml.renamed() == null ? Map.of() : yaml.renamed(),
                changed);
    }

    private Relation oneSided(Map<String, List<String>> macros) {
        Map<String, List<Template>> replies = new TreeMap<>();
        if (commands != null) {
            commands.forEach((some, answers) -> {
                for (String name : some.split(" ")) {
                    replies.put(name, templates(answers, macros));
                }
            });
        }
        return new OneSidedCommands(baselineLacks(), replies);
    }

    private static Relation metadata(Map<String, Map<String, Texts>> yaml) {
        Map<String, Map<String, MetadataChange.Values>> changes = new TreeMap<>();
        yaml.forEach((names, some) -> {
            Map<String, MetadataChange.Values> values = new TreeMap<>();
            some.forEach((field, texts) -> values.put(field, values(texts)));
            for (String name : names.split(" ")) {
                changes.put(name, values);
            }
        });
        return new MetadataChange(changes);
    }

    private static MetadataChange.Values values(List<@Nullable String> texts) {
        String first = text(texts.get(0));
        if (texts.size() == 2) {
            return new MetadataChange.Values(first, text(texts.get(1)), List.of(), "");
        }
        return first.startsWith("#")
                ? new MetadataChange.Values("", "", List.of(), first.substring(1))
                : new MetadataChange.Values("", "", List.of(first.split(" ")), "");
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private boolean baselineLacks() {
        if ("other".equals(knownTo) || "baseline".equals(knownTo)) {
            return "other".equals(knownTo);
        }
        throw new IllegalArgumentException("commands and settings need known-to: other, or known-to: baseline");
    }

    private static MetricRatio metric(String ratio) {
        String[] ends = ratio.split("\\.\\.");
        try {
            return new MetricRatio(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not a range of ratios: \"" + ratio + "\"; write \"1.1..1.4\", say");
        }
    }

    private static NumberSpelling.Spelling spelling(String text) {
        return Arrays.stream(NumberSpelling.Spelling.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("number: \"" + text + "\" is none of respelled, longer"));
    }

    private static Relation tables(String text) {
        if (!text.equals("tables")) {
            throw new IllegalArgumentException("order: \"" + text + "\" is not tables");
        }
        return new TableOrder();
    }

    private static Protocol lane(String text) {
        return Arrays.stream(Protocol.values())
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("protocol: \"" + text + "\" is none of RESP2, RESP3"));
    }

    private static Place place(@Nullable String at) {
        return Place.parse(at == null ? "" : at);
    }

    private static @Nullable Template template(@Nullable String text, Map<String, List<String>> macros) {
        return text == null ? null : Template.parse(text, macros);
    }

    private static List<Template> templates(@Nullable List<String> texts, Map<String, List<String>> macros) {
        return list(texts).stream().map(one -> Template.parse(one, macros)).toList();
    }

    private static Map<String, Template> templates(
            @Nullable Map<String, String> texts, Map<String, List<String>> macros) {
        Map<String, Template> templates = new TreeMap<>();
        if (texts != null) {
            texts.forEach((names, text) -> {
                for (String name : names.split(" ")) {
                    templates.put(name, Template.parse(text, macros));
                }
            });
        }
        return templates;
    }

    private static List<String> list(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts;
    }

    private static Set<String> words(@Nullable List<String> texts) {
        Set<String> words = new HashSet<>();
        list(texts).forEach(one -> words.addAll(List.of(one.split(" "))));
        return words;
    }

    private static List<String> upper(@Nullable List<String> texts) {
        return list(texts).stream().map(one -> one.toUpperCase(Locale.ROOT)).toList();
    }

    /** Names of commands, separated by commas. */
    private static List<String> names(@Nullable List<String> texts) {
        return list(texts).stream()
                .flatMap(one -> Arrays.stream(one.split("\\s*,\\s*")))
                .map(one -> one.toUpperCase(Locale.ROOT))
                .toList();
    }
}
