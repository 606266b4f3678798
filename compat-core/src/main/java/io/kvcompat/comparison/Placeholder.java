package io.kvcompat.comparison;

import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SimpleStringReply;
import java.util.regex.Pattern;

/** What stands for a value of which only the type is compared: <code>{integer}</code>. */
final class Placeholder {
    /** Printed as a simple string, which a server could only imitate with the name of a type in braces. */
    private static final Pattern PRINTED = Pattern.compile("\\+(?:\"(\\{[a-z-]+})\"|(\\{[a-z-]+})$)");

    private Placeholder() {}

    static Reply of(Reply reply) {
        return new SimpleStringReply(Bytes.of("{" + reply.type().label() + "}"));
    }

    /** Returns the type of {@code reply}, or that for which it stands. */
    static String type(Reply reply) {
        if (reply instanceof SimpleStringReply simple && simple.value().length() < 20) {
            String text = simple.value().utf8();
            if (text.startsWith("{") && text.endsWith("}")) {
                return text.substring(1, text.length() - 1);
            }
        }
        return reply.type().label();
    }

    /** Returns printed text with placeholders in braces alone. */
    static String unquote(String text) {
        return text.indexOf("+{") < 0 && text.indexOf("+\"{") < 0
                ? text
                : PRINTED.matcher(text).replaceAll("$1$2");
    }
}
