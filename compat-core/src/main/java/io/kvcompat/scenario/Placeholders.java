package io.kvcompat.scenario;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the places of a line at which kept values are filled in.
 *
 * <p>Only the parser of the line can tell them from the same characters meant as data: {@code "\@{red}"},
 * {@code "\x40{red}"} and {@code '@{red}'} are sent as they stand.
 */
final class Placeholders {
    /** Stands for the sign of a place while the line is split; a noncharacter of Unicode, which no text has. */
    private static final char MARK = '\uFFFF';

    private static final Pattern MARKED = Pattern.compile("\u00EF\u00BF\u00BF\\{([A-Za-z][A-Za-z0-9_]*)}");
    private static final Pattern HERE = Pattern.compile("@\\{[A-Za-z][A-Za-z0-9_]*}");

    private Placeholders() {}

    /**
     * A command and the places in it.
     *
     * @param command as written
     * @param references in their order
     */
    record Filled(Command command, List<ValueReference> references) {}

    /** Reads a command in redis-cli's quoting. */
    static Filled parse(String line) {
        Command marked = Command.parse(mark(line));
        List<Bytes> parts = new ArrayList<>();
        List<ValueReference> references = new ArrayList<>();
        for (Bytes part : marked.parts()) {
            // One character for each byte, so that what is not UTF-8 stays as it is.
            String text = new String(part.toArray(), StandardCharsets.ISO_8859_1);
            StringBuilder plain = new StringBuilder();
            Matcher matcher = MARKED.matcher(text);
            while (matcher.find()) {
                matcher.appendReplacement(plain, "");
                String name = matcher.group(1);
                references.add(new ValueReference(name, parts.size(), plain.length()));
                plain.append("@{").append(name).append('}');
            }
            matcher.appendTail(plain);
            parts.add(Bytes.wrap(plain.toString().getBytes(StandardCharsets.ISO_8859_1)));
        }
        return new Filled(new Command(parts), references);
    }

    /** Marks each place outside single quotes whose sign no backslash stands before. */
    private static String mark(String line) {
        StringBuilder out = new StringBuilder(line);
        Matcher here = HERE.matcher(line);
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quote != 0) {
                i++;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            } else if (c == '@'
                    && quote != '\''
                    && here.region(i, line.length()).lookingAt()) {
                out.setCharAt(i, MARK);
            }
        }
        return out.toString();
    }
}
