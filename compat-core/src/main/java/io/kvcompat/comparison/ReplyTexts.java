package io.kvcompat.comparison;

import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import io.kvcompat.result.Failure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes replies, and what stands for them, as the texts of a difference. */
public final class ReplyTexts {
    /** Stands for a step that was not run. */
    public static final String NOT_RUN = "(not run)";

    static final String NO_FRAME = "(no frame)";
    static final String NO_REPLY = "(no reply)";

    private ReplyTexts() {}

    static String of(Reply reply) {
        return Placeholder.unquote(reply.toString());
    }

    /** Returns the same as {@link #of(List, Failure)} says, whole. */
    static ComparedAnswer answer(List<Reply> replies, @Nullable Failure failure) {
        String absence = failure != null
                ? "(" + ExchangeComparison.compared(failure.kind()).label() + ")"
                : replies.isEmpty() ? NO_REPLY : "";
        return new ComparedAnswer(replies, absence);
    }

    /** Returns the text of an exchange: a line for each reply, and one for a failure. */
    static String of(List<Reply> replies, @Nullable Failure failure) {
        List<String> lines = new ArrayList<>();
        replies.forEach(reply -> lines.add(of(reply)));
        if (failure != null) {
            lines.add("(" + ExchangeComparison.compared(failure.kind()).label() + ")");
        }
        return lines.isEmpty() ? NO_REPLY : cut(String.join("\n", lines), Finding.TEXT_LIMIT);
    }

    /** Returns a text cut to {@code limit} characters, then followed by its length and SHA-256. */
    public static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        return text.substring(0, end) + "…<" + text.length() + " characters, sha256 "
                + Bytes.of(text).sha256() + ">";
    }
}
