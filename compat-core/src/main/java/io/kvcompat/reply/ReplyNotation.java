package io.kvcompat.reply;

/**
 * Prints replies as one line of text and parses them back; what features, tables and reports show.
 *
 * <p>The notation follows the bytes of RESP, each type by its own sign:
 *
 * <pre>{@code
 * +OK                      simple string; +"a b" where it needs quotes
 * -ERR message             error; -"ERR message" inside an aggregate
 * :5                       integer
 * "hello"                  bulk string, with the escapes of redis-cli
 * !"ERR x"                 bulk error
 * _   $-1   *-1            null of RESP3, null bulk string and null array of RESP2
 * [a, b]  ~[a, b]  >[a, b] array, set, push
 * %{k: v, k: v}            map
 * ,3.0  ,-inf  ,nan        double, its text kept
 * #t  #f                   boolean
 * (123                     big number
 * =txt:"hello"             verbatim string
 * |{k: v} reply            reply with attributes
 * }</pre>
 *
 * At the top level a simple string or error runs to the end of the line, without quotes, unless it is empty,
 * begins or ends with a blank, begins with a quote, or has characters that do not print. Inside an aggregate it
 * is without quotes only when made of ASCII letters, digits, {@code _}, {@code .} and {@code -}. A string kept
 * shortened is written as {@code "head"…<5242880 bytes, sha256 HEX>}. Blanks between the parts do not matter.
 */
public final class ReplyNotation {
    private ReplyNotation() {}

    /** Returns {@code reply} in text notation, one line that {@link #parse} reads back to an equal reply. */
    public static String print(Reply reply) {
        StringBuilder out = new StringBuilder();
        new ReplyPrinter(out).print(reply, true);
        return out.toString();
    }

    /**
     * Reads a reply written in text notation.
     *
     * @throws ReplySyntaxException when {@code text} is not one reply; the message names the column, from 1
     */
    public static Reply parse(String text) {
        return new ReplyParser(text).parse();
    }
}
