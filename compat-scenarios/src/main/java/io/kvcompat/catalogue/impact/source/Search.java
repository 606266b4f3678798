package io.kvcompat.catalogue.impact.source;

import java.util.Set;

/**
 * What is looked for in sources.
 *
 * @param vocabulary the words
 * @param scriptNames names that scripts of the server may use
 * @param constants names of constants, each use of which counts as a mention of it
 * @param members names each read of which, as a member of something, counts as a mention of it
 */
public record Search(Vocabulary vocabulary, Set<String> scriptNames, Set<String> constants, Set<String> members) {
    public Search {
        members = Set.copyOf(members);
        scriptNames = Set.copyOf(scriptNames);
        constants = Set.copyOf(constants);
    }
}
