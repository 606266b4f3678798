package io.kvcompat.internal.guard;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.SkipException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides which commands may be sent to one external server. Not safe for use by several threads. */
final class CommandPermits {
    private static final String NEVER = ", so it is never sent to an external server";
    private static final Pattern LIBRARY_NAME = Pattern.compile("#!\\S+(?: .*?)?\\bname=([A-Za-z0-9_]+)(?:\\s.*)?");

    private final Databases databases;
    private final Set<Permission> allowed;
    private final ServerChanges changes;
    private final Set<Long> ownClients;
    private final ScriptCache scripts = new ScriptCache();
    private final PublishedCommands published = new PublishedCommands();

    CommandPermits(Databases databases, Set<Permission> allowed, ServerChanges changes, Set<Long> ownClients) {
        this.databases = databases;
        this.allowed = Set.copyOf(allowed);
        this.changes = changes;
        this.ownClients = ownClients;
    }

    /**
     * Returns what {@code command} reaches, where that may be reached here.
     *
     * @throws SkipException when it may not
     */
    Set<CommandEffect> require(Command command) {
        Set<CommandEffect> effects = CommandReach.of(command, databases);
        if (effects.isEmpty()) {
            return effects;
        }
        for (CommandEffect effect : effects) {
            boolean asksFurther =
                    effect == CommandEffect.UNKNOWN || effect == CommandEffect.OTHER_CLIENTS && namesClients(command);
            if (effect.isRefused() && !asksFurther) {
                throw new SkipException(title(command) + " reaches " + effect.reached() + NEVER);
            }
        }
        for (CommandEffect effect : effects) {
            effect.permission().filter(needed -> !allowed.contains(needed)).ifPresent(needed -> {
                throw new SkipException(command.name() + " needs --allow "
                        + needed.name().toLowerCase(Locale.ROOT) + " on an external server");
            });
        }
        return effects;
    }

    /**
     * Asks the server for the rest, and remembers what is about to be changed.
     *
     * @param session a RESP2 session of the suite's own
     * @throws SkipException when it may not be sent
     */
    void prepare(Command command, Set<CommandEffect> effects, Object user, Session session) {
        if (effects.contains(CommandEffect.UNKNOWN)) {
            requirePublished(command, session);
        }
        List<Bytes> parts = command.parts();
        switch (command.name()) {
            case "CLIENT" -> {
                if (effects.contains(CommandEffect.OTHER_CLIENTS)) {
                    requireOwnClients(command);
                }
            }
            case "CONFIG" -> {
                // Without arguments, or with another subcommand, the server refuses or changes nothing.
                if (CommandReach.word(parts, 1).equals("SET")) {
                    changes.beforeSettings(parts.subList(2, parts.size()), user, session);
                }
            }
            case "ACL", "FUNCTION" -> beforeNamed(command, user, session);
            default -> beforeScript(command, session);
        }
    }

    private void beforeNamed(Command command, Object user, Session session) {
        List<Bytes> parts = command.parts();
        switch (CommandReach.word(parts, 1)) {
            case "SETUSER" -> beforeUser(parts, user, session);
            case "DELUSER" -> parts.stream().skip(2).forEach(name -> changes.beforeRemovingUser(name.utf8(), session));
            case "LOAD" -> beforeLibrary(command, user, session);
            case "DELETE" ->
                parts.stream().skip(2).forEach(name -> changes.beforeRemovingLibrary(name.utf8(), session));
            default -> {}
        }
    }

    /** Tells whether a command that may be sent may evict keys, the mark of the run among them. */
    boolean evicts(Command command) {
        return command.name().equals("CONFIG")
                && CommandReach.word(command.parts(), 1).equals("SET")
                && command.parts().stream()
                        .skip(2)
                        .anyMatch(part -> ChangeableSettings.evicts(part.utf8().toLowerCase(Locale.ROOT)));
    }

    private void requirePublished(Command command, Session session) {
        refuse(command, published.refusal(command.name(), CommandReach.word(command.parts(), 1), session));
    }

    private void beforeUser(List<Bytes> parts, Object user, Session session) {
        if (parts.size() > 2) {
            changes.beforeUser(parts.get(2).utf8(), user, session);
        }
    }

    private void beforeLibrary(Command command, Object user, Session session) {
        List<Bytes> parts = command.parts();
        if (parts.size() < 3) {
            return;
        }
        String code = ScriptCache.code(parts.get(parts.size() - 1));
        if (ScriptReach.of(code, databases).effects().stream().anyMatch(CommandEffect::isRefused)) {
            throw new SkipException("The library reaches " + CommandEffect.INTERPRETER.reached() + NEVER);
        }
        Matcher name = LIBRARY_NAME.matcher(code.lines().findFirst().orElse(""));
        if (name.matches()) {
            changes.beforeLibrary(name.group(1), user, session);
        } else if (code.startsWith("#!") && code.contains("name=")) {
            throw new SkipException("The name of the library cannot be told" + NEVER);
        }
    }

    private void beforeScript(Command command, Session session) {
        List<Bytes> parts = command.parts();
        if (parts.size() < 3) {
            return;
        }
        switch (command.name()) {
            case "EVAL", "EVAL_RO" -> addScript(parts.get(1), session);
            case "SCRIPT" -> {
                if (CommandReach.word(parts, 1).equals("LOAD")) {
                    addScript(parts.get(2), session);
                }
            }
            case "EVALSHA", "EVALSHA_RO" -> refuse(command, scripts.refusal(parts.get(1), session));
            case "FCALL", "FCALL_RO" -> changes.beforeCalling(parts.get(1).utf8(), session);
            default -> {}
        }
    }

    private void addScript(Bytes script, Session session) {
        Set<CommandEffect> reached =
                ScriptReach.of(ScriptCache.code(script), databases).effects();
        boolean told = reached.stream().noneMatch(CommandEffect::isRefused);
        scripts.add(script, told, session).ifPresent(why -> {
            throw new SkipException("The script " + why + NEVER);
        });
    }

    private static void refuse(Command command, Optional<String> why) {
        why.ifPresent(reason -> {
            throw new SkipException(title(command) + " " + reason + NEVER);
        });
    }

    private static boolean namesClients(Command command) {
        String sub = CommandReach.word(command.parts(), 1);
        return command.name().equals("CLIENT")
                && Set.of("KILL", "UNBLOCK", "TRACKING").contains(sub);
    }

    private void requireOwnClients(Command command) {
        if (!new OwnClientFilter(ownClients, changes::isOurUser).areMeant(command.parts())) {
            throw new SkipException(title(command) + " reaches " + CommandEffect.OTHER_CLIENTS.reached() + NEVER);
        }
    }

    /** Returns the command with its subcommand, as no argument is to be told. */
    private static String title(Command command) {
        String sub = CommandReach.word(command.parts(), 1);
        boolean isContainer = ReachTable.of(command.name() + ":" + sub) != null;
        String name = command.name().matches("[A-Z0-9._-]{1,32}") ? command.name() : "The command";
        return isContainer ? name + " " + sub : name;
    }
}
