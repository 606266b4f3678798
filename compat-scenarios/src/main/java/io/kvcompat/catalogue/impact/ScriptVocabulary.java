package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.source.LuaScripts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is looked for in scripts of the server; all of it is public text, so that it may leave the server.
 *
 * @param names names that scripts may use, {@code os.clock} say
 * @param errors texts of errors in the catalogue
 */
record ScriptVocabulary(Set<String> names, List<String> errors) {
    /** Returns a script that uses the same of the vocabulary as {@code code}, and has nothing else of it. */
    String skeleton(String code) {
        Set<String> lines = new LinkedHashSet<>();
        Lua.commands(code).forEach(command -> lines.add("redis.call('" + command + "')"));
        names.stream().sorted().filter(name -> Lua.uses(code, name)).forEach(lines::add);
        for (String text : LuaScripts.texts(code)) {
            boolean telling = text.length() >= 10 && text.indexOf(' ') > 0 && text.indexOf('\n') < 0;
            if (telling && errors.stream().anyMatch(error -> error.contains(text))) {
                lines.add("\"" + text + "\"");
            }
        }
        StringBuilder skeleton = new StringBuilder();
        lines.forEach(line -> skeleton.append(line).append('\n'));
        return skeleton.toString();
    }
}
