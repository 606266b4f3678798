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
 * @param values settings of which the other server refuses some values
 * @param clients the names of client libraries, and of doubles of servers, in their own manifests
 * @param libraries libraries with known trouble
 * @param modules modules by name
 */
record Hints(
        Map<String, EntryHint> entries,
        List<ValueHint> values,
        List<String> clients,
        List<LibraryHint> libraries,
        Map<String, ModuleHint> modules) {
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
     * @param options options of the command that show it
     * @param values whether what such an option is given shows it, and not the option alone
     * @param unless values, as regular expressions, that do not show it
     * @param calls whether programs that send the commands may be touched by it, whatever they send with them
     * @param always whether every use of the commands is one
     * @param failed commands that fail on the baseline in this case only
     * @param acl an ACL rule that must be there beside the command, {@code -@blocking} say
     * @param fields fields of a reply that a program reads, which show it
     * @param lua names in scripts that show it
     * @param setting a setting that must be on for it to matter
     * @param off a regular expression of the values with which the setting is off; null for 0, no and nothing
     * @param everyone why it may touch everyone, whatever commands are used; null where it does not
     */
    record EntryHint(
            String entry,
            @Nullable List<String> commands,
            List<String> options,
            boolean values,
            List<String> unless,
            boolean calls,
            boolean always,
            List<String> failed,
            @Nullable String acl,
            List<FieldHint> fields,
            List<String> lua,
            @Nullable String setting,
            @Nullable String off,
            @Nullable String everyone) {
        /** What a file leaves out is null here, whatever the types say. */
        EntryHint {
            options = given(options);
            unless = given(unless);
            failed = given(failed);
            fields = fields == null ? List.of() : fields;
            lua = given(lua);
        }

        /** Tells whether what a program sends tells something. */
        boolean readsCalls() {
            return calls || always || !options.isEmpty() || acl != null;
        }

        /** Tells whether what an option is given shows the difference. */
        boolean shows(String value) {
            return unless.stream().noneMatch(value::matches);
        }

        static EntryHint none(String entry) {
            return new EntryHint(
                    entry, null, List.of(), false, List.of(), false, false, List.of(), null, List.of(), List.of(), null,
                    null, null);
        }
    }

    /**
     * A field of a reply that is another one.
     *
     * @param field its name
     * @param title what became of it
     * @param severity how much it matters to who reads it
     * @param unless fields of the other server; who reads one of them as well is prepared
     * @param whatToDo what to do
     */
    record FieldHint(String field, String title, String severity, List<String> unless, String whatToDo) {
        FieldHint {
            unless = given(unless);
        }
    }

    /**
     * A setting of which the other server refuses some values, which keeps it from starting.
     *
     * @param setting its name
     * @param entry the entry of the catalogue that says so
     * @param above the greatest number that is taken; null for no bound
     * @param matches a regular expression that is found in what is refused; null for none
     */
    record ValueHint(
            String setting,
            String entry,
            @Nullable Long above,
            @Nullable String matches) {
        boolean refuses(String value) {
            boolean number = above != null && value.matches("\\d{1,18}") && Long.parseLong(value) > above;
            return number
                    || matches != null
                            && java.util.regex.Pattern.compile(matches)
                                    .matcher(value)
                                    .find();
        }
    }

    /**
     * A library that was hit.
     *
     * @param library its name
     * @param names what it calls itself in CLIENT LIST
     * @param packages what it is called in files that name a program's libraries
     * @param versions which versions are hit, in words
     * @param from the first version that is hit; null for the first of all
     * @param fixed the first version that is no longer hit; null for none
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
            @Nullable String from,
            @Nullable String fixed,
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
     * @param families what its commands begin with, {@code FT} say, and what may follow behind a dot
     * @param counterpart what stands in for it on Valkey; null for nothing
     * @param whatToDo what to do
     * @param link where to read on
     */
    record ModuleHint(
            String module,
            String title,
            Map<String, List<String>> families,
            @Nullable String counterpart,
            String whatToDo,
            String link) {
        ModuleHint {
            families = families == null ? Map.of() : families;
        }
    }

    private record Content(
            List<EntryHint> entries,
            List<ValueHint> values,
            List<String> clients,
            List<LibraryHint> libraries,
            List<ModuleHint> modules) {}

    private static List<String> given(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }

    static Hints load(ClassLoader loader) {
        Map<String, EntryHint> entries = new LinkedHashMap<>();
        List<ValueHint> values = new ArrayList<>();
        List<String> clients = new ArrayList<>();
        List<LibraryHint> libraries = new ArrayList<>();
        Map<String, ModuleHint> modules = new LinkedHashMap<>();
        try {
            for (URL file : Resources.all(loader, FILE)) {
                Content content = MAPPER.readValue(Resources.text(file), Content.class);
                content.entries().forEach(hint -> entries.put(hint.entry(), hint));
                values.addAll(content.values());
                clients.addAll(content.clients());
                libraries.addAll(content.libraries());
                content.modules().forEach(hint -> modules.put(hint.module().toLowerCase(Locale.ROOT), hint));
            }
        } catch (IOException | JacksonException e) {
            throw new IllegalArgumentException("Cannot read the hints of impact: " + e.getMessage());
        }
        return new Hints(entries, values, clients, libraries, modules);
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
