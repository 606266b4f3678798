package io.kvcompat.reply;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text notation described in {@link ReplyNotation}. */
final class ReplyParser {
    /** Deeper text is refused, lest the stack overflows. */
    private static final int MAX_DEPTH = 512;

    private static final Pattern SHORTENED = Pattern.compile("…<(\\d{1,18}) bytes, sha256 ([0-9a-f]{64})>");

    private final String text;
    private int position;
    private int depth;

    ReplyParser(String text) {
        this.text = text;
    }

    Reply parse() {
        Reply reply = reply(true);
        skipBlanks();
        if (position < text.length()) {
            throw error("nothing may follow the reply");
        }
        return reply;
    }

    private Reply reply(boolean top) {
        skipBlanks();
        if (position == text.length()) {
            throw error("a reply is missing");
        }
        if (++depth > MAX_DEPTH) {
            throw error("replies may nest " + MAX_DEPTH + " deep at most");
        }
        Reply reply = parseAt(text.charAt(position), top);
        depth--;
        return reply;
    }

    private Reply parseAt(char sign, boolean top) {
        if (sign == '"') {
            return new BulkStringReply(quoted());
        }
        if (sign == '[') {
            return new ArrayReply(items());
        }
        position++;
        return switch (sign) {
            case '+' -> new SimpleStringReply(line(top));
            case '-' -> new ErrorReply(line(top));
            case ':' -> integer();
            case '!' -> new BulkErrorReply(quoted());
            case '_' -> NullReply.NULL;
            case '$' -> nullOf(NullReply.NULL_BULK, '$');
            case '*' -> nullOf(NullReply.NULL_ARRAY, '*');
            case '~' -> new SetReply(items());
            case '>' -> new PushReply(items());
            case '%' -> map();
            case ',' -> number("a double such as ,3.0 or ,-inf", DoubleReply::new);
            case '(' -> number("a big number such as (123", BigNumberReply::new);
            case '#' -> bool();
            case '=' -> verbatim();
            case '|' -> new AttributeReply(map(), reply(top));
            default -> {
                position--;
                throw error("no reply begins with " + sign + "; a bulk string is written in double quotes");
            }
        };
    }

    private Bytes line(boolean top) {
        if (position < text.length() && text.charAt(position) == '"') {
            return quoted();
        }
        if (!top) {
            String word = take(ReplyParser::isWordCharacter);
            if (word.isEmpty()) {
                throw error("a word or a string in double quotes is missing");
            }
            return Bytes.of(word);
        }
        return Bytes.of(take(c -> c != '\n' && c != '\r').strip());
    }

    private Reply integer() {
        int start = position;
        String digits = take(c -> c == '-' || c == '+' || c >= '0' && c <= '9');
        try {
            return new IntegerReply(Long.parseLong(digits));
        } catch (NumberFormatException e) {
            position = start;
            throw error("an integer of 64 bits must follow the colon");
        }
    }

    private interface NumberFactory {
        Reply of(String text);
    }

    private Reply number(String what, NumberFactory factory) {
        int start = position;
        try {
            return factory.of(take(NumberText::isCharacter));
        } catch (IllegalArgumentException e) {
            position = start;
            throw error(what + " is expected");
        }
    }

    private Reply nullOf(NullReply reply, char sign) {
        if (!text.startsWith("-1", position)) {
            throw error("only " + sign + "-1 may begin with " + sign);
        }
        position += 2;
        return reply;
    }

    private Reply bool() {
        String word = take(ReplyParser::isWordCharacter);
        if (!word.equals("t") && !word.equals("f")) {
            position -= word.length();
            throw error("a boolean is #t or #f");
        }
        return new BooleanReply(word.equals("t"));
    }

    private Reply verbatim() {
        int start = position;
        String format = take(c -> c != ':' && c != '"');
        expect(':', "a verbatim string is written =txt:\"…\"");
        Bytes value = quoted();
        try {
            return new VerbatimStringReply(format, value);
        } catch (IllegalArgumentException e) {
            position = start;
            throw error("the format of a verbatim string has three characters");
        }
    }

    private Bytes quoted() {
        int open = position;
        if (open == text.length() || text.charAt(open) != '"') {
            throw error("a string in double quotes is expected");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int end = Quoting.unquote(text, open, out);
        if (end < 0) {
            throw error("the closing double quote is missing");
        }
        position = end;
        Matcher shortened = SHORTENED.matcher(text).region(end, text.length());
        if (!shortened.lookingAt()) {
            return Bytes.wrap(out.toByteArray());
        }
        try {
            Bytes value = Bytes.shortened(Long.parseLong(shortened.group(1)), shortened.group(2), out.toByteArray());
            position = shortened.end();
            return value;
        } catch (IllegalArgumentException e) {
            throw error("a shortened value needs its first 16 bytes at least, and has not more than its length");
        }
    }

    private List<Reply> items() {
        List<Reply> items = new ArrayList<>();
        expect('[', "[ is expected");
        while (!closes(']', items.isEmpty())) {
            items.add(reply(false));
        }
        return items;
    }

    private MapReply map() {
        List<MapReply.Entry> entries = new ArrayList<>();
        expect('{', "{ is expected");
        while (!closes('}', entries.isEmpty())) {
            Reply key = reply(false);
            skipBlanks();
            expect(':', "a colon must stand between key and value");
            entries.add(new MapReply.Entry(key, reply(false)));
        }
        return new MapReply(entries);
    }

    /** Takes the closing sign, or the comma before another element. */
    private boolean closes(char close, boolean first) {
        skipBlanks();
        if (position < text.length() && text.charAt(position) == close) {
            position++;
            return true;
        }
        if (!first) {
            expect(',', "a comma or " + close + " is expected");
        }
        return false;
    }

    private void expect(char c, String message) {
        if (position == text.length() || text.charAt(position) != c) {
            throw error(message);
        }
        position++;
    }

    private String take(IntPredicate accepted) {
        int start = position;
        while (position < text.length() && accepted.test(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position);
    }

    private void skipBlanks() {
        take(Character::isWhitespace);
    }

    static boolean isWordCharacter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '.' || c == '-';
    }

    private ReplySyntaxException error(String message) {
        return new ReplySyntaxException("Not a reply at column " + (position + 1) + ": " + message + ": "
                + text.replace("\n", "\\n").replace("\r", "\\r"));
    }
}
