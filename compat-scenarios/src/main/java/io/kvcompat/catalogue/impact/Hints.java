package io.kvcompat.catalogue.impact;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the catalogue's matches do not say: how an entry shows in a program or in a server's statistics, which libraries
 * had trouble, and what stands in for a module. Written by hand, {@code META-INF/kvcompat/impact/hints.yaml}.
 *
 * @param entries by the id of the catalogue's entry
 * @param libraries libraries with known trouble
 * @param modules modules by name
 */
record Hints(Map<String, EntryHint> entries, List<LibraryHint> libraries, Map<String, ModuleHint> modules) {
    private static final String FILE = "META-INF/kvcompat/impact/hints.yaml";

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * How an entry shows.
     *
     * @param entry its id
     * @param commands the commands that matter, in place of those of its matches
     * @param options words that the command must have
     * @param unless words that make a use of the command harmless
     * @param always whether every use of the commands is one
     * @param failed commands that fail on the baseline in this case only
     * @param texts parts of literals that show it
     * @param lua names in scripts that show it
     * @param setting a setting that must be on for it to matter
     * @param everyone why it may touch everyone, whatever commands are used; null where it does not
     */
    record EntryHint(
            String entry,
            @Nullable List<String> commands,
            List<String> options,
            List<String> unless,
            boolean always,
            List<String> failed,
            List<String> texts,
            List<String> lua,
            @Nullable String setting,
            @Nullable String everyone) {
        /** What a file leaves out is null here, whatever the types say. */
        EntryHint {
            options = given(options);
            unless = given(unless);
            failed = given(failed);
            texts = given(texts);
            lua = given(lua);
        }

        static EntryHint none(String entry) {
            return new EntryHint(entry, null, List.of(), List.of(), false, List.of(), List.of(), List.of(), null, null);
        }
    }

    /**
     * A library that was hit.
     *
     * @param library its name
     * @param names what it calls itself in CLIENT LIST
     * @param packages what it is called in files that name a program's libraries
     * @param versions which versions are hit, in words
     * @param entry the entry of the catalogue that hits it
     * @param why what happens
     * @param whatToDo what to do
     * @param link where it was told
     */
    record LibraryHint(
            String library,
            List<String> names,
            List<String> packages,
            String versions,
            String entry,
            String why,
            String whatToDo,
            String link) {
        LibraryHint {
            names = given(names);
            packages = given(packages);
        }
    }

    /**
     * A module.
     *
     * @param module what MODULE LIST calls it
     * @param title what people call it
     * @param counterpart what stands in for it on Valkey; null for nothing
     * @param whatToDo what to do
     * @param link where to read on
     */
    record ModuleHint(String module, String title, @Nullable String counterpart, String whatToDo, String link) {}

    private record Content(List<EntryHint> entries, List<LibraryHint> libraries, List<ModuleHint> modules) {}

    private static List<String> given(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }

    static Hints load(ClassLoader loader) {
        Map<String, EntryHint> entries = new LinkedHashMap<>();
        List<LibraryHint> libraries = new ArrayList<>();
        Map<String, ModuleHint> modules = new LinkedHashMap<>();
        try {
            for (URL file : Resources.all(loader, FILE)) {
                Content content = MAPPER.readValue(Resources.text(file), Content.class);
                content.entries().forEach(hint -> entries.put(hint.entry(), hint));
                libraries.addAll(content.libraries());
                content.modules().forEach(hint -> modules.put(hint.module().toLowerCase(Locale.ROOT), hint));
            }
        } catch (IOException | JacksonException e) {
            throw new IllegalArgumentException("Cannot read the hints of impact: " + e.getMessage());
        }
        return new Hints(entries, libraries, modules);
    }

    EntryHint of(String entry) {
        return entries.getOrDefault(entry, EntryHint.none(entry));
    }

    /** Returns the names in scripts that are looked for. */
    Set<String> luaNames() {
        Set<String> names = new TreeSet<>();
        entries.values().stream().map(EntryHint::lua).filter(lua -> lua != null).forEach(names::addAll);
        return names;
    }
}
