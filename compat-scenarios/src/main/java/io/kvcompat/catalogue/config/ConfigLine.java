package io.kvcompat.catalogue.config;

import io.kvcompat.command.Command;
import io.kvcompat.command.CommandSyntaxException;
import io.kvcompat.reply.Bytes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of a configuration or ACL file that says something.
 *
 * @param file the file
 * @param number of the line, from 1
 * @param name of the directive, in lower case
 * @param arguments what follows it
 */
record ConfigLine(Path file, int number, String name, List<String> arguments) {
    ConfigLine {
        arguments = List.copyOf(arguments);
    }

    /**
     * Reads a file in the syntax of redis.conf, which is that of users.acl too.
     *
     * @throws IllegalArgumentException when it cannot be read, or the quotes of a line are not closed
     */
    static List<ConfigLine> read(Path file) {
        List<ConfigLine> lines = new ArrayList<>();
        for (ConfigText.Numbered text : ConfigText.read(file).lines()) {
            int number = text.number();
            String stripped = text.text().strip();
            if (stripped.isEmpty() || stripped.startsWith("#")) {
                continue;
            }
            try {
                List<String> words = Command.parse(stripped).parts().stream()
                        .map(Bytes::utf8)
                        .toList();
                lines.add(new ConfigLine(
                        file, number, words.get(0).toLowerCase(Locale.ROOT), words.subList(1, words.size())));
            } catch (CommandSyntaxException e) {
                // Its message repeats the line, which may hold a password.
                throw new IllegalArgumentException(
                        file + ":" + number + ": a quote is not closed, or something follows it");
            }
        }
        return lines;
    }

    String value() {
        return String.join(" ", arguments);
    }
}
