package io.kvcompat.scenario;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises lines that were pasted from a terminal or cannot be meant as commands.
 *
 * <p>Sent as they stand they would be unknown commands on every server: answered alike everywhere, and nothing compared.
 */
final class PastedLines {
    /** {@code 127.0.0.1:6379>}, {@code localhost:6379[3](TX)>}, {@code redis /tmp/redis.sock>}, {@code not connected>}. */
    private static final Pattern PROMPT = Pattern.compile(
            "(?:not connected|(?:(?:redis|valkey) )?(?:\\S+:\\d+|\\S+\\.sock))(?:\\[\\d+])?(?:\\([A-Za-z ]+\\))?>\\s*(.*)");

    private static final Pattern SHELL = Pattern.compile("(?:\\$|%|>+)(?:\\s+(.*))?");
    private static final Pattern APART = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*)\\s+(>>|>|<)(?:\\s+(.*))?");
    private static final Pattern REPLY =
            Pattern.compile("OK|QUEUED|\\((?:nil|true|false|empty [a-z ]+|integer|error|double)\\).*|\\d+[)#~]\\s.*");
    private static final Pattern REPEATED = Pattern.compile("\\d+\\s.*");
    private static final Pattern ASSIGNED = Pattern.compile("@.*");

    private PastedLines() {}

    /** Returns why {@code line} cannot be meant as a line of a block; empty when it can. */
    static Optional<String> refusal(String line) {
        Matcher prompt = PROMPT.matcher(line);
        if (prompt.matches()) {
            return Optional.of("the prompt of a terminal is not part of a command" + instead(prompt.group(1)));
        }
        Matcher shell = SHELL.matcher(line);
        if (shell.matches()) {
            return Optional.of("the prompt of a shell is not part of a command" + instead(shell.group(1)));
        }
        Matcher apart = APART.matcher(line);
        if (apart.matches()) {
            String rest = apart.group(3) == null ? "" : " " + apart.group(3);
            return Optional.of("to name a session write `" + apart.group(1) + apart.group(2) + rest + "`; an argument "
                    + apart.group(2) + " right after the command needs quotes");
        }
        if (REPLY.matcher(line).matches()) {
            return Optional.of("this is a reply as redis-cli prints it, not a command;"
                    + " replies that are expected stand in the step `the replies are`");
        }
        return Optional.empty();
    }

    /** As {@link #refusal} for what is left of a line when its session, {@code @name =} and number were taken away. */
    static Optional<String> commandRefusal(String command) {
        if (REPEATED.matcher(command).matches()) {
            return Optional.of("a number before a command says how often it is sent, 1 to 9999999 times");
        }
        if (ASSIGNED.matcher(command).matches()) {
            return Optional.of("`@name = COMMAND` keeps a reply; the name is letters, digits and _,"
                    + " and a command does not begin with @");
        }
        return Optional.empty();
    }

    private static String instead(String rest) {
        return rest == null || rest.isBlank() ? "; leave the line out" : "; write `" + rest.strip() + "`";
    }
}
