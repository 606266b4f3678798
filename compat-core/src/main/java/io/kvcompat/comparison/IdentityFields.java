package io.kvcompat.comparison;

import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.VerbatimStringReply;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What INFO says of which server it is, which no moment and no launch changes: the one part of it that is compared by its values. */
final class IdentityFields {
    private static final Pattern LINE = Pattern.compile("(?:redis_version|valkey_version|server_name):[^\\r\\n]*");

    private IdentityFields() {}

    /** Returns a reply of INFO with these lines alone; its type alone where it has none of them. */
    static Reply of(Reply reply) {
        if (reply instanceof BulkStringReply text && !text.value().isShortened()) {
            Bytes lines = lines(text.value());
            return lines.length() == 0 ? Placeholder.of(reply) : new BulkStringReply(lines);
        }
        if (reply instanceof VerbatimStringReply text && !text.value().isShortened()) {
            Bytes lines = lines(text.value());
            return lines.length() == 0 ? Placeholder.of(reply) : new VerbatimStringReply(text.format(), lines);
        }
        return Placeholder.of(reply);
    }

    private static Bytes lines(Bytes info) {
        return Bytes.of(LINE.matcher(info.utf8())
                .results()
                .map(line -> line.group() + "\r\n")
                .collect(Collectors.joining()));
    }
}
