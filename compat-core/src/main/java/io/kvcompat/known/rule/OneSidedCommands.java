package io.kvcompat.known.rule;

import io.kvcompat.comparison.ComparedAnswer;
import io.kvcompat.reply.ArrayReply;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Commands that one side does not know: when they are called, also by scripts, and where commands are listed, described or given to
 * users.
 *
 * @param baselineLacks whether it is the baseline that does not know them
 * @param replies by name in lower case, {@code client|capa} say: what the side that knows the command may answer
 */
record OneSidedCommands(boolean baselineLacks, Map<String, List<Template>> replies) implements Relation {
    private static final Pattern FROM_SCRIPT =
            Pattern.compile("[-\"]?(?:ERR )?Unknown (?:Redis |Valkey )?command called from script.*", Pattern.DOTALL);

    @Override
    public @Nullable Rest reduce(
            Scene scene,
            Map<String, String> bindings,
            ComparedAnswer baseline,
            ComparedAnswer other,
            boolean outermost) {
        ComparedAnswer lacking = baselineLacks ? baseline : other;
        ComparedAnswer having = baselineLacks ? other : baseline;
        if (!outermost || !lacking.isSingle()) {
            return null;
        }
        String name = named(scene);
        if (name != null) {
            boolean known =
                    lacking.text().equals(unknown(scene, name)) && (isQueued(having) || answers(scene, name, having));
            return known ? Rest.NONE : null;
        }
        return switch (scene.name()) {
            case "COMMAND" -> command(scene, lacking, having);
            case "ACL" -> acl(scene, lacking, having);
            case "EVAL", "EVALSHA", "EVAL_RO", "EVALSHA_RO", "FCALL", "FCALL_RO" -> script(scene, lacking, having);
            default -> null;
        };
    }

    /** Returns which of these the command is; null for none. */
    private @Nullable String named(Scene scene) {
        String name = scene.name().toLowerCase(Locale.ROOT);
        if (replies.containsKey(name)) {
            return name;
        }
        String full = name + "|" + scene.word(1).toLowerCase(Locale.ROOT);
        return replies.containsKey(full) ? full : null;
    }

    private static String unknown(Scene scene, String name) {
        return name.contains("|")
                ? "-ERR unknown subcommand '" + scene.typed(1) + "'. Try " + scene.name() + " HELP."
                : "-ERR unknown command '" + scene.typed(0) + "', with args beginning with: " + scene.quotedArguments();
    }

    private static boolean isQueued(ComparedAnswer having) {
        return having.text().equals("+QUEUED");
    }

    private boolean answers(Scene scene, String name, ComparedAnswer having) {
        String text = having.text();
        return replies.getOrDefault(name, List.of()).stream()
                .anyMatch(one -> one.matches(text, scene, !baselineLacks, new HashMap<>()));
    }

    private @Nullable Rest command(Scene scene, ComparedAnswer lacking, ComparedAnswer having) {
        if (!having.isSingle()) {
            return null;
        }
        return switch (scene.word(1)) {
            case "GETKEYS", "GETKEYSANDFLAGS" -> keys(scene, lacking, having);
            case "LIST", "" -> rest(CommandLists.withoutElements(replies.keySet(), lacking.reply(), having.reply()));
            case "INFO" -> rest(CommandLists.withoutInfo(replies.keySet(), lacking.reply(), having.reply()));
            case "DOCS" -> rest(CommandLists.withoutDocs(replies.keySet(), lacking.reply(), having.reply()));
            default -> null;
        };
    }

    private @Nullable Rest keys(Scene scene, ComparedAnswer lacking, ComparedAnswer having) {
        String name = scene.word(2).toLowerCase(Locale.ROOT);
        String full = name + "|" + scene.word(3).toLowerCase(Locale.ROOT);
        boolean known = (replies.containsKey(name) || replies.containsKey(full))
                && lacking.text().startsWith("-ERR Invalid command specified")
                && (having.isError() || having.reply() instanceof ArrayReply);
        return known ? Rest.NONE : null;
    }

    private @Nullable Rest acl(Scene scene, ComparedAnswer lacking, ComparedAnswer having) {
        switch (scene.word(1)) {
            case "CAT":
                return having.isSingle()
                        ? rest(CommandLists.withoutElements(replies.keySet(), lacking.reply(), having.reply()))
                        : null;
            case "DRYRUN":
                String name = scene.word(3).toLowerCase(Locale.ROOT);
                boolean dry = replies.containsKey(name)
                        && lacking.text().equals("-ERR Command '" + scene.typed(3) + "' not found")
                        && (having.text().equals("+OK") || having.text().startsWith("\"User "));
                return dry ? Rest.NONE : null;
            case "SETUSER":
                boolean given =
                        having.text().equals("+OK") && modifier(lacking.text()).isPresent();
                return given ? Rest.NONE : null;
            default:
                return null;
        }
    }

    /** Returns the command of these that a user could not be given. */
    private Optional<String> modifier(String text) {
        return replies.keySet().stream()
                .filter(name -> text.matches("-ERR Error in ACL SETUSER modifier '[-+(].*(?i:" + Pattern.quote(name)
                        + ").*': Unknown command or category name in ACL"))
                .findFirst();
    }

    private @Nullable Rest script(Scene scene, ComparedAnswer lacking, ComparedAnswer having) {
        String script = scene.circumstances().script().toLowerCase(Locale.ROOT);
        boolean called = FROM_SCRIPT.matcher(lacking.text()).matches()
                && !FROM_SCRIPT.matcher(having.text()).matches()
                && replies.keySet().stream().anyMatch(name -> names(script, name));
        return called ? Rest.NONE : null;
    }

    /** Tells whether a script has a command's name in quotes, that of a subcommand after that of its container. */
    private static boolean names(String script, String name) {
        return List.of(name.split("\\|")).stream()
                .allMatch(word -> script.contains("'" + word + "'") || script.contains("\"" + word + "\""));
    }

    private @Nullable Rest rest(CommandLists.@Nullable Lists lists) {
        if (lists == null) {
            return null;
        }
        ComparedAnswer lacking = ComparedAnswer.of(lists.lacking());
        ComparedAnswer having = ComparedAnswer.of(lists.having());
        return baselineLacks ? new Rest(lacking, having) : new Rest(having, lacking);
    }

    @Override
    public boolean isNear(Scene scene, Map<String, String> bindings, ComparedAnswer baseline) {
        String name = named(scene);
        return name != null && (!baselineLacks || baseline.text().equals(unknown(scene, name)));
    }
}
