package io.kvcompat.catalogue.impact.source;

import io.kvcompat.catalogue.impact.source.SourceFacts.ScriptName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one program: around each word that is looked for, the literal that it stands in, or the call that it names. */
final class ProgramReader {
    private static final Pattern ABOUT = Pattern.compile(
            "(?i)redis|valkey|jedis|lettuce|predis|redix|rediss|sidekiq|bullmq|ioredis|\\bNOSCRIPT\\b|\\bEVALSHA\\b");
    private static final int LONGEST = 20_000;

    private final Search search;
    private final SourcePlace file;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<MethodCall> calls = new ArrayList<>();
    private final List<ScriptName> scripts = new ArrayList<>();
    private final Set<List<Integer>> read = new HashSet<>();
    private boolean about;

    private ProgramReader(Search search, SourcePlace file) {
        this.search = search;
        this.file = file;
    }

    /** Reads a program of which the first line has the number {@code file.line()}. */
    static SourceFacts read(Search search, SourcePlace file, Language language, byte[] text) {
        ProgramReader reader = new ProgramReader(search, file);
        List<Integer> places = search.vocabulary().places(text);
        if (!places.isEmpty()) {
            reader.about = ABOUT.matcher(file.path()).find()
                    || ABOUT.matcher(new String(text, StandardCharsets.ISO_8859_1))
                            .find();
            reader.program(language, text, places);
        }
        return new SourceFacts(
                reader.mentions,
                reader.calls,
                reader.scripts,
                List.of(),
                List.of(),
                new SourceFacts.Tally(0, 0, new TreeMap<>()));
    }

    private void program(Language language, byte[] text, List<Integer> places) {
        if (language == Language.LUA) {
            String code = new String(text, StandardCharsets.UTF_8);
            // Lua of a web server or a game is no script of the server.
            if (LuaScripts.isScript(code)) {
                script(code, file.line());
            }
        }
        try (SourceTree tree = SourceTree.parse(language, text)) {
            Set<Integer> seen = new HashSet<>();
            for (int place : places) {
                SourceNode node = tree.at(place);
                SourceNode found = node == null ? null : literalOrName(node);
                if (found != null && seen.add(found.begin())) {
                    found(found, language);
                }
            }
        }
    }

    /** Returns the literal around a node, or itself where it is a name; null in a comment. */
    private static @Nullable SourceNode literalOrName(SourceNode node) {
        SourceNode around = node;
        for (int i = 0; around != null && i < 4; i++, around = around.parent()) {
            if (NodeKinds.COMMENTS.contains(around.kind())) {
                return null;
            }
            if (NodeKinds.STRINGS.contains(around.kind()) || LiteralText.isRegex(around)) {
                return around;
            }
        }
        return node.kind().contains("identifier")
                        || node.kind().equals("name")
                        || node.kind().equals("constant")
                ? node
                : null;
    }

    private void found(SourceNode node, Language language) {
        String name = language.name().toLowerCase(Locale.ROOT);
        boolean literal = NodeKinds.STRINGS.contains(node.kind()) || LiteralText.isRegex(node);
        SourcePlace place = place(node.line());
        boolean member = !literal && search.members().contains(node.text()) && node.isMember();
        if (member || !literal && search.constants().contains(node.text())) {
            mentions.add(new Mention(place, node.text(), UseReader.of(node), about));
            return;
        }
        if (!literal) {
            SourceNode around = CallReader.around(node);
            if (around != null && Callee.of(around).method().equals(node.text())) {
                call(around, place, name);
            }
            return;
        }
        String text = LiteralText.of(node);
        if (language != Language.LUA && LuaScripts.isScript(text)) {
            embedded(node, text);
            return;
        }
        if (isDocument(node) || text.length() > LONGEST) {
            return;
        }
        Use use = UseReader.of(node);
        mentions.add(new Mention(place, text, use, about));
        SourceNode around = CallReader.around(node);
        if (around != null) {
            call(around, place, name);
        }
    }

    /** A call with many literals is read once. */
    private void call(SourceNode node, SourcePlace place, String language) {
        if (read.add(List.of(node.begin(), node.end()))) {
            calls.add(CallReader.read(node, place, language, about));
        }
    }

    /** A text that stands for itself is a comment in Python and Elixir. */
    private static boolean isDocument(SourceNode node) {
        SourceNode above = node.parent();
        return above != null
                && (above.kind().equals("expression_statement")
                                && above.namedChildren().size() == 1
                        || above.kind().equals("arguments")
                                && above.parent() != null
                                && above.parent().text().matches("(?s)(?:moduledoc|doc|typedoc)\\b.*"));
    }

    private void embedded(SourceNode node, String code) {
        int first = place(LiteralText.line(node)).line();
        script(code, first);
        byte[] text = code.getBytes(StandardCharsets.UTF_8);
        SourcePlace inside = new SourcePlace(file.root(), file.path(), first, file.part());
        ProgramReader inner = new ProgramReader(search, inside);
        inner.about = true;
        List<Integer> places = search.vocabulary().places(text);
        if (!places.isEmpty()) {
            inner.inLua(text, places);
        }
        mentions.addAll(inner.mentions);
        calls.addAll(inner.calls);
    }

    private void inLua(byte[] text, List<Integer> places) {
        try (SourceTree tree = SourceTree.parse(Language.LUA, text)) {
            Set<Integer> seen = new HashSet<>();
            for (int place : places) {
                SourceNode node = tree.at(place);
                SourceNode found = node == null ? null : literalOrName(node);
                if (found != null && seen.add(found.begin())) {
                    found(found, Language.LUA);
                }
            }
        }
    }

    private void script(String code, int firstLine) {
        LuaScripts.uses(code, search.scriptNames())
                .forEach((name, line) -> scripts.add(new ScriptName(
                        new SourcePlace(file.root(), file.path(), firstLine + line - 1, file.part()), name)));
    }

    private SourcePlace place(int line) {
        return new SourcePlace(file.root(), file.path(), file.line() + line - 1, file.part());
    }
}
