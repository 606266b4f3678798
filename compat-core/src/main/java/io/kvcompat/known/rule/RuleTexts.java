package io.kvcompat.known.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Texts that many rules share.
 *
 * @param macros by name: the texts that <code>{@name}</code> stands for, of which one must fit
 * @param containers commands that take subcommands, in lower case
 * @param errorsOfState errors that depend on what data a server holds, so that they may follow from another difference
 */
public record RuleTexts(Map<String, List<String>> macros, Set<String> containers, List<Template> errorsOfState) {
    /** No texts. */
    public static final RuleTexts NONE = new RuleTexts(Map.of(), Set.of(), List.of());

    public RuleTexts {
        macros = Map.copyOf(macros);
        containers = Set.copyOf(containers);
        errorsOfState = List.copyOf(errorsOfState);
    }

    /** The file as it is written. */
    public record Written(
            @Nullable Map<String, List<String>> texts,
            @Nullable List<String> containers,
            @Nullable List<String> errorsOfState) {
        /**
         * Reads it.
         *
         * @throws IllegalArgumentException when a text names a hole that there is not
         */
        public RuleTexts read() {
            Map<String, List<String>> macros = texts == null ? new HashMap<>() : texts;
            return new RuleTexts(
                    macros,
                    Set.copyOf(containers == null ? List.of() : containers),
                    (errorsOfState == null ? List.<String>of() : errorsOfState)
                            .stream().map(one -> Template.parse(one, macros)).toList());
        }
    }
}
