package io.kvcompat.internal.redaction;

import io.kvcompat.reply.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of MONITOR: time, database and address of the client, and the command in quotes.
 *
 * @param head all up to the command
 * @param database the database of the client
 * @param address the address of the client, or {@code lua}
 * @param command the command as it is printed
 */
record MonitorLine(String head, int database, String address, String command) {
    private static final Pattern LINE =
            Pattern.compile("(\\d+\\.\\d+ \\[(\\d{1,9}) ([^\\]]*(?:\\][^\\]\"]*)?)\\] )(\".*)", Pattern.DOTALL);

    private static final Pattern ARGUMENT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"", Pattern.DOTALL);

    /** Returns null for what is no such line. */
    static @Nullable MonitorLine parse(String text) {
        Matcher matcher = LINE.matcher(text);
        return matcher.matches()
                ? new MonitorLine(
                        matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3), matcher.group(4))
                : null;
    }

    /** Tells whether a script sent it: such a line follows that of the script. */
    boolean isOfScript() {
        return address.equals("lua");
    }

    /** Returns the line with passwords masked. */
    String masked(Mask mask) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = ARGUMENT.matcher(command);
        while (matcher.find()) {
            parts.add(matcher.group(1));
        }
        List<String> found = new ArrayList<>();
        // As they are printed, since nothing is compared with what they were.
        List<String> masked = parts.isEmpty() ? parts : SecretArguments.masked(parts, mask, found);
        return found.isEmpty()
                ? head + command
                : head + masked.stream().map(part -> "\"" + part + "\"").collect(Collectors.joining(" "));
    }

    static Bytes masked(Bytes line, Mask mask) {
        MonitorLine parsed = parse(ReplyStrings.latin1(line));
        return parsed == null ? line : ReplyStrings.bytes(parsed.masked(mask));
    }
}
