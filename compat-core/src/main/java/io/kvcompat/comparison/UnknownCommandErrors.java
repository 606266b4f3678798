package io.kvcompat.comparison;

import io.kvcompat.reply.ErrorReply;
import io.kvcompat.reply.Reply;
import java.util.Locale;

/** Recognises the errors by which a server says that it does not know a command or subcommand. */
public final class UnknownCommandErrors {
    private UnknownCommandErrors() {}

    /** Tells whether {@code reply} is such an error. */
    public static boolean isSaidBy(Reply reply) {
        if (!(reply instanceof ErrorReply error) || !error.code().equals("ERR")) {
            return false;
        }
        // Redis 7 and Valkey: "ERR unknown command 'X', …", "ERR unknown subcommand 'Y'. Try X HELP."; Redis 6 and
        // older: "ERR Unknown subcommand or wrong number of arguments for 'Y'. …".
        String text = error.value().utf8().toLowerCase(Locale.ROOT);
        return text.startsWith("err unknown command") || text.startsWith("err unknown subcommand");
    }
}
