package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.Hints.LibraryHint;
import io.kvcompat.catalogue.impact.Hints.ModuleHint;
import io.kvcompat.catalogue.impact.ImpactReport.Notice;
import io.kvcompat.catalogue.impact.SnapshotFacts.CommandUse;
import io.kvcompat.profile.ServerProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What is told besides the catalogue: commands that are missing, modules, and libraries that were hit. */
final class ServerNotices {
    private final Hints hints;
    private final SnapshotFacts facts;
    private final SourceFacts source;
    private final ServerProfile to;

    ServerNotices(Hints hints, SnapshotFacts facts, SourceFacts source, ServerProfile to) {
        this.hints = hints;
        this.facts = facts;
        this.source = source;
        this.to = to;
    }

    List<Notice> commands() {
        return facts.commands().values().stream()
                .filter(use -> use.calls() > 0 && !to.commands().containsKey(use.name()))
                .sorted(Comparator.comparingLong(CommandUse::calls).reversed())
                .map(use -> new Notice(
                        use.name().toUpperCase(Locale.ROOT).replace('|', ' '),
                        to.spec() + " without modules does not know it; it was called " + use.calls() + " times",
                        use.name().contains(".")
                                ? "It is a module's: see the modules."
                                : "Find what does the same before you move.",
                        null))
                .toList();
    }

    List<Notice> modules() {
        return facts.modules().keySet().stream().map(this::module).toList();
    }

    private Notice module(String name) {
        ModuleHint hint = hints.modules().get(name.toLowerCase(Locale.ROOT));
        if (hint == null) {
            return new Notice(
                    name,
                    "whether it loads on " + to.spec() + " was not measured",
                    "Ask its makers; Valkey loads modules built for the API of Redis 7.2 as a rule.",
                    null);
        }
        String what = hint.counterpart() == null
                ? hint.title() + ": there is no counterpart for Valkey"
                : hint.title() + ": " + hint.counterpart() + " stands in for it; it was not measured";
        return new Notice(name, what, hint.whatToDo(), hint.link());
    }

    /** Returns the libraries that an entry hits which is about the two servers. */
    List<Notice> libraries(Set<String> entries) {
        List<Notice> notices = new ArrayList<>();
        for (LibraryHint hint : hints.libraries()) {
            if (!entries.contains(hint.entry())) {
                continue;
            }
            List<String> seen = new ArrayList<>();
            facts.libraries().stream()
                    .filter(library -> hint.names().stream().anyMatch(library.name()::equalsIgnoreCase))
                    .forEach(library -> seen.add(
                            library.connections() + " connected, " + library.name() + " " + library.version()));
            source.manifests().stream()
                    .filter(manifest -> names(manifest.text(), hint))
                    .forEach(manifest -> seen.add("named in " + manifest.path()));
            if (!seen.isEmpty()) {
                notices.add(new Notice(
                        hint.library(),
                        hint.why() + " Hit: " + hint.versions() + ". Seen: " + String.join("; ", seen) + ". See "
                                + hint.entry() + ".",
                        hint.whatToDo(),
                        hint.link()));
            }
        }
        return notices;
    }

    private static boolean names(String manifest, LibraryHint hint) {
        return hint.packages().stream()
                .anyMatch(name -> Pattern.compile("(?<![\\w/-])" + Pattern.quote(name) + "(?![\\w/-])")
                        .matcher(manifest)
                        .find());
    }
}
