package io.kvcompat.command;

import io.kvcompat.reply.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A command as it is sent: its name and arguments as byte strings.
 *
 * @param parts the name followed by the arguments; at least one part
 */
public record Command(List<Bytes> parts) {
    public Command {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A command needs a name");
        }
    }

    /** Returns the command made of the UTF-8 bytes of {@code parts}. */
    public static Command of(String... parts) {
        return new Command(Arrays.stream(parts).map(Bytes::of).toList());
    }

    /**
     * Parses a line written in redis-cli's quoting: words separated by blanks, {@code "…"} with the escapes
     * {@code \n \r \t \a \b \" \\ \xHH}, {@code '…'} with {@code \'}.
     *
     * @throws CommandSyntaxException when the line is empty or its quotes are not balanced
     */
    public static Command parse(String line) {
        return new Command(CommandLineSyntax.split(line));
    }

    /** Returns this command with {@code more} UTF-8 arguments appended. */
    public Command with(String... more) {
        List<Bytes> all = new ArrayList<>(parts);
        Arrays.stream(more).map(Bytes::of).forEach(all::add);
        return new Command(all);
    }

    /** Returns the name in upper case. */
    public String name() {
        return parts.get(0).utf8().toUpperCase(Locale.ROOT);
    }

    /** Returns the arguments without the name. */
    public List<Bytes> arguments() {
        return parts.subList(1, parts.size());
    }

    /** Returns this command with every part over {@code limit} bytes shortened, see {@link Bytes#shortenedTo}. */
    public Command shortenedTo(int limit) {
        return new Command(parts.stream().map(part -> part.shortenedTo(limit)).toList());
    }

    /** Returns the line that {@link #parse} reads back, quoted only where needed. */
    @Override
    public String toString() {
        return CommandLineSyntax.join(parts);
    }
}
