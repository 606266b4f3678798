package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.ChangedText.Kind;
import io.kvcompat.catalogue.impact.Hints.EntryHint;
import io.kvcompat.catalogue.impact.Hints.FieldHint;
import io.kvcompat.catalogue.impact.Hints.ModuleHint;
import io.kvcompat.catalogue.impact.source.Search;
import io.kvcompat.catalogue.impact.source.Vocabulary;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.profile.ServerProfile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Says which words a source must have to be looked at: those of the entries, the settings and the modules. */
final class SearchPlan {
    private final Set<String> words = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> commands = new TreeSet<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private final Set<String> scripts = new TreeSet<>();
    private final Set<String> fields = new TreeSet<>();

    private SearchPlan() {}

    static Search of(
            List<KnownDifference> entries,
            Hints hints,
            List<ChangedText> changed,
            CommandCalls calls,
            @Nullable ServerProfile from,
            ServerProfile to) {
        SearchPlan plan = new SearchPlan();
        changed.forEach(plan::text);
        entries.forEach(entry -> plan.entry(entry, hints.of(entry.id()), calls));
        hints.values().forEach(value -> plan.words.add(value.setting()));
        hints.modules().values().forEach(plan::module);
        plan.words.addAll(SettingAssessor.gone(from, to));
        ProgramAssessor.words().forEach(word -> (word.contains(" ") ? plan.texts : plan.words).add(word));
        plan.missing(calls, from, to);
        return new Search(
                new Vocabulary(plan.words, plan.names, plan.commands, plan.texts), plan.scripts, Set.of(), plan.fields);
    }

    private void text(ChangedText text) {
        texts.add(text.baseline());
        texts.addAll(text.others());
        int blank = text.baseline().indexOf(' ');
        String code = blank < 0 ? text.baseline() : text.baseline().substring(0, blank);
        if (text.kind() == Kind.ERROR && code.matches("[A-Z]{4,}")) {
            words.add(code);
        }
    }

    private void entry(KnownDifference entry, EntryHint hint, CommandCalls calls) {
        Trigger trigger = Trigger.of(entry, hint);
        scripts.addAll(hint.lua());
        for (String name : hint.lua()) {
            words.add(name.matches("\\w+[({]+") ? name : name.replaceAll("[^\\w.].*", ""));
        }
        for (FieldHint field : hint.fields()) {
            fields.add(field.field());
            words.add(field.field());
            words.addAll(field.unless());
        }
        if (hint.acl() != null) {
            words.add(hint.acl().replaceAll("^\\W+", ""));
        }
        if (hint.readsCalls()) {
            commands(trigger.commands(), calls);
        }
    }

    private void commands(Set<String> wanted, CommandCalls calls) {
        for (String command : wanted) {
            // A subcommand stands beside its command; SELECT, CLIENT and the like alone say nothing.
            Set<String> where = command.contains(" ") ? texts : commands;
            where.add(command);
            where.add(command.toLowerCase(Locale.ROOT));
        }
        names.addAll(calls.methodNames(wanted));
    }

    private void module(ModuleHint hint) {
        hint.families()
                .forEach((prefix, members) -> members.forEach(member -> {
                    texts.add(prefix + "." + member);
                    String small = prefix.toLowerCase(Locale.ROOT);
                    String plain = member.toLowerCase(Locale.ROOT);
                    texts.add(small + "." + plain);
                    names.add(small + plain.replace("_", ""));
                }));
        if (hint.families().containsKey("FT")) {
            names.add("ft");
        }
    }

    private void missing(CommandCalls calls, @Nullable ServerProfile from, ServerProfile to) {
        Set<String> gone =
                new TreeSet<>(from == null ? Set.of() : from.commands().keySet());
        gone.removeAll(to.commands().keySet());
        List<String> names = new ArrayList<>();
        gone.forEach(command -> names.add(command.toUpperCase(Locale.ROOT).replace('|', ' ')));
        commands(new TreeSet<>(names), calls);
    }
}
