package io.kvcompat.catalogue.guide;

import io.kvcompat.known.KnownDifference.Match;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was sent, as the reader of a guide wants to see it. Scenarios on several servers, or on bytes, keep what they saw as
 * notes, {@code GET "b CLUSTER FORGET {a}"} say; the reader wants the command that the note is about.
 *
 * @param text the command in redis-cli's quoting, or what was looked at where there is none
 * @param note where or how, {@code on node b} say; empty when there is nothing to add
 * @param unquote whether the replies are kept as strings, in quotes of their own
 */
record DisplayedCommand(String text, String note, boolean unquote) {
    private static final Pattern NODE = Pattern.compile("GET \"([a-c]) ([A-Z].*)\"");
    private static final Pattern TOLD = Pattern.compile("GET \"replicas are told of (.*)\"");
    private static final Pattern RAW = Pattern.compile("GET \"raw (.*)\"");
    private static final Pattern EVENTS = Pattern.compile("GET \"events of (.*)\"");
    private static final Pattern ENTRY = Pattern.compile("GET \"an entry of (.*)\"");
    private static final Pattern FIELD = Pattern.compile("GET \"([A-Z]+(?: [A-Z-]+)?(?: [a-z0-9]+)*): (.*)\"");
    private static final Pattern LOGGED = Pattern.compile("GET \"log of a (primary|replica) (.*)\"");
    private static final Pattern STARTED = Pattern.compile("GET \"start with (.*)\"");
    private static final Pattern DESCRIBED = Pattern.compile("HMGET \"(COMMAND (?:INFO|DOCS) [^\"]*)\" (.*)");

    /** Returns what a match is about. */
    static DisplayedCommand of(Match match) {
        String command = match.command();
        String step = String.valueOf(match.step());
        if (command != null) {
            return of(command);
        }
        if (step.contains("/push/")) {
            return new DisplayedCommand("(out-of-band message)", "", false);
        }
        int slash = step.indexOf('/');
        if (step.startsWith("metric/") || step.startsWith("check/")) {
            return new DisplayedCommand("(" + step.substring(slash + 1) + ")", "measured", false);
        }
        // The arguments are never twice the same, a line of CLIENT LIST say, so that the entry names the step alone.
        String[] parts = step.split("/");
        return parts.length == 3
                ? new DisplayedCommand(parts[1] + " …", "number " + parts[2] + " of session " + parts[0], false)
                : new DisplayedCommand(step, "", false);
    }

    private static DisplayedCommand of(String command) {
        Matcher node = NODE.matcher(command);
        if (node.matches()) {
            return new DisplayedCommand(plain(node.group(2)), "on node " + node.group(1) + " of three", true);
        }
        Matcher told = TOLD.matcher(command);
        if (told.matches()) {
            return new DisplayedCommand(plain(told.group(1)), "what replicas and the append-only file are told", false);
        }
        Matcher raw = RAW.matcher(command);
        if (raw.matches()) {
            return new DisplayedCommand(raw.group(1).replace("\\\"", "\""), "these bytes", true);
        }
        Matcher events = EVENTS.matcher(command);
        if (events.matches()) {
            return new DisplayedCommand(plain(events.group(1)), "its keyspace events", false);
        }
        Matcher entry = ENTRY.matcher(command);
        if (entry.matches()) {
            return new DisplayedCommand(plain(entry.group(1)), "one entry of the reply", false);
        }
        Matcher field = FIELD.matcher(command);
        if (field.matches()) {
            String what = field.group(2);
            return new DisplayedCommand(
                    field.group(1), what.startsWith("last line") ? what : "the field " + what, false);
        }
        Matcher logged = LOGGED.matcher(command);
        if (logged.matches()) {
            return new DisplayedCommand("log line", "of a " + logged.group(1) + " that " + logged.group(2), true);
        }
        Matcher started = STARTED.matcher(command);
        if (started.matches()) {
            return new DisplayedCommand(
                    "start", "what is printed when it starts with " + plain(started.group(1)), true);
        }
        Matcher described = DESCRIBED.matcher(command);
        return described.matches()
                ? new DisplayedCommand(described.group(1), described.group(2).replace(" ", ", "), false)
                : new DisplayedCommand(command, "", false);
    }

    /** Tells whether a line was noted that a server logs or prints, which no command gave. */
    static boolean isPrinted(String command) {
        return LOGGED.matcher(command).matches() || STARTED.matcher(command).matches();
    }

    /** Returns a reply as the server gave it. */
    String reply(String text) {
        boolean quoted = unquote && text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? plain(text.substring(1, text.length() - 1)) : text;
    }

    /** Takes one level of quoting off, but keeps escaped bytes as they are. */
    private static String plain(String quoted) {
        return quoted.replaceAll("\\\\([\\\\\"])", "$1");
    }
}
