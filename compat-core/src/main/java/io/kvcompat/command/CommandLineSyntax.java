package io.kvcompat.command;

import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Quoting;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Splits and joins command lines as redis-cli does. */
final class CommandLineSyntax {
    private CommandLineSyntax() {}

    static List<Bytes> split(String line) {
        List<Bytes> words = new ArrayList<>();
        int i = skipBlanks(line, 0);
        while (i < line.length()) {
            ByteArrayOutputStream word = new ByteArrayOutputStream();
            i = skipBlanks(line, word(line, i, word));
            words.add(Bytes.wrap(word.toByteArray()));
        }
        if (words.isEmpty()) {
            throw new CommandSyntaxException("The command line is empty");
        }
        return words;
    }

    static String join(List<Bytes> words) {
        return words.stream()
                .map(word -> needsQuotes(word) ? Quoting.quote(word) : word.utf8())
                .collect(Collectors.joining(" "));
    }

    private static int word(String line, int start, ByteArrayOutputStream out) {
        int i = start;
        while (i < line.length() && !isBlank(line.charAt(i))) {
            char c = line.charAt(i);
            if (c != '"' && c != '\'') {
                i = Quoting.copy(line, i, out);
                continue;
            }
            int end = c == '"' ? Quoting.unquote(line, i, out) : singleQuoted(line, i, out);
            if (end < 0) {
                throw new CommandSyntaxException(
                        "The quote " + c + " at column " + (i + 1) + " is not closed: " + line);
            }
            if (end < line.length() && !isBlank(line.charAt(end))) {
                throw new CommandSyntaxException(
                        "A blank must follow the closing quote at column " + end + ": " + line);
            }
            return end;
        }
        return i;
    }

    private static int singleQuoted(String line, int open, ByteArrayOutputStream out) {
        int i = open + 1;
        while (i < line.length()) {
            if (line.startsWith("\\'", i)) {
                out.write('\'');
                i += 2;
            } else if (line.charAt(i) == '\'') {
                return i + 1;
            } else {
                i = Quoting.copy(line, i, out);
            }
        }
        return -1;
    }

    private static boolean needsQuotes(Bytes word) {
        return word.length() == 0
                || !Quoting.isPrintable(word)
                || word.utf8().chars().anyMatch(c -> c == ' ' || c == '"' || c == '\'');
    }

    private static int skipBlanks(String line, int from) {
        int i = from;
        while (i < line.length() && isBlank(line.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        // C's isspace in ASCII; other blanks of Unicode are part of a word.
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
