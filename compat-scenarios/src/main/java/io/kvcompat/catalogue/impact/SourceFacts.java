package io.kvcompat.catalogue.impact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What was found in source folders.
 *
 * @param files the source files that were read
 * @param manifests files that name the libraries of a program
 * @param skipped how many files were too large or could not be read
 */
record SourceFacts(List<SourceFile> files, List<Manifest> manifests, int skipped) {
    /** A file that names libraries. */
    record Manifest(String path, String text) {}

    /** A command in the source: where, and the other words of its statement in upper and lower case as written. */
    record CommandPlace(String place, Set<String> words) {}

    static SourceFacts none() {
        return new SourceFacts(List.of(), List.of(), 0);
    }

    /** Returns the places, {@code file:line}, of literals that {@code test} holds for. */
    List<String> literals(Predicate<String> test) {
        List<String> places = new ArrayList<>();
        for (SourceFile file : files) {
            file.literals().stream()
                    .filter(literal -> test.test(literal.text()))
                    .map(literal -> file.path() + ":" + literal.line())
                    .distinct()
                    .forEach(places::add);
        }
        return places;
    }

    /** Returns the places of scripts that use a name. */
    List<String> scripts(String name) {
        List<String> places = new ArrayList<>();
        for (SourceFile file : files) {
            file.scripts().stream()
                    .filter(script -> Lua.uses(script.code(), name))
                    .map(script -> file.path() + ":" + script.line())
                    .forEach(places::add);
        }
        return places;
    }

    /** Returns where a command, {@code SCAN} or {@code CLIENT REPLY}, begins a literal. */
    List<CommandPlace> commands(String command) {
        List<String> parts = List.of(command.split(" "));
        List<CommandPlace> places = new ArrayList<>();
        for (SourceFile file : files) {
            for (List<Literal> statement : file.statements()) {
                List<String> words = new ArrayList<>();
                Integer line = null;
                for (Literal literal : statement) {
                    int begin = words.size();
                    Collections.addAll(words, literal.text().strip().split("\\s+"));
                    boolean fits = words.size() >= begin + 1 && words.get(begin).equals(parts.get(0));
                    line = fits && line == null ? Integer.valueOf(literal.line()) : line;
                }
                if (line != null && Collections.indexOfSubList(words, parts) >= 0) {
                    places.add(new CommandPlace(file.path() + ":" + line, new TreeSet<>(words)));
                }
            }
        }
        return places;
    }

    /** Returns where a method named like a command is called: {@code evalSha}, {@code eval_sha} or {@code evalsha}. */
    Optional<String> call(String command) {
        String wanted = command.replace(" ", "").toLowerCase(Locale.ROOT);
        for (SourceFile file : files) {
            for (var call : file.calls().entrySet()) {
                if (call.getKey().replace("_", "").toLowerCase(Locale.ROOT).equals(wanted)) {
                    return Optional.of(file.path() + ":" + call.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
