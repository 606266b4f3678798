package io.kvcompat.comparison;

import io.kvcompat.reply.BulkErrorReply;
import io.kvcompat.reply.ErrorReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SimpleStringReply;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What one side gave, as it was compared: replies, or why there were none.
 *
 * @param replies the replies, or the part of one that is looked at; empty where {@code absence} says why
 * @param absence {@code (connection-lost)}, {@code (no frame)} and the like; empty where the replies are all there is
 */
public record ComparedAnswer(List<Reply> replies, String absence) {
    /** A type that stands for a value which was not compared, <code>{integer}</code>. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\+(?:\"(\\{[a-z-]+})\"|(\\{[a-z-]+})$)");

    public ComparedAnswer {
        replies = List.copyOf(replies);
    }

    /** Makes one of a single reply. */
    public static ComparedAnswer of(Reply reply) {
        return new ComparedAnswer(List.of(reply), "");
    }

    /** Makes one that is no reply, the value of a metric say. */
    public static ComparedAnswer ofText(String text) {
        return new ComparedAnswer(List.of(), text);
    }

    /** Tells whether it is one reply and nothing else. */
    public boolean isSingle() {
        return replies.size() == 1 && absence.isEmpty();
    }

    /** Returns its only reply. */
    public Reply reply() {
        return replies.get(0);
    }

    /** Tells whether it is one error and nothing else. */
    public boolean isError() {
        return isSingle() && reply().isError();
    }

    /** Returns the text that templates are compared with: a line for each reply, errors and simple strings unquoted. */
    public String text() {
        String text = replies.stream().map(ComparedAnswer::text).collect(Collectors.joining("\n"));
        return absence.isEmpty() ? text : text.isEmpty() ? absence : text + "\n" + absence;
    }

    /** Returns the text that a difference shows of it, in which an error may stand in quotes. */
    public String printed() {
        String text = replies.stream()
                .map(reply -> PLACEHOLDER.matcher(reply.toString()).replaceAll("$1$2"))
                .collect(Collectors.joining("\n"));
        return absence.isEmpty() ? text : text.isEmpty() ? absence : text + "\n" + absence;
    }

    /** Returns the text that templates are held against, of one reply. */
    public static String text(Reply reply) {
        if (reply instanceof ErrorReply error) {
            return "-" + error.value().utf8();
        }
        if (reply instanceof BulkErrorReply error) {
            return "!" + error.value().utf8();
        }
        if (reply instanceof SimpleStringReply simple) {
            String text = simple.value().utf8();
            return text.startsWith("{") && text.endsWith("}") ? text : "+" + text;
        }
        String text = reply.toString();
        return text.indexOf("+{") < 0 && text.indexOf("+\"{") < 0
                ? text
                : PLACEHOLDER.matcher(text).replaceAll("$1$2");
    }
}
