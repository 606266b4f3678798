package io.kvcompat.bdd.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The door through which all that is printed goes to the terminal.
 *
 * <p>What a server says may hold characters that move the cursor, retitle the window or turn text around: none passes but
 * those of the suite's own colours and progress. A password in what looks like an address does not pass either, wherever a
 * user has put it.
 */
final class TerminalDoor extends FilterWriter {
    /** The suite's own sequences, and the line ends and tabs; everything else that controls is taken out. */
    private static final Pattern CONTROL = Pattern.compile(
            "(\\r\\u001b\\[K|\\u001b\\[(?:0|1|2|31;1|32|33;1)m|[\\n\\t]|\\r(?=\\n))"
                    + "|\\u001b\\[[0-9;?]*[ -/]*[@-~]|\\u001b\\][^\\u0007\\u001b]*(?:\\u0007|\\u001b\\\\)?|\\u001b[ -~]?"
                    + "|[\\p{Cc}\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff\\u2028\\u2029]");

    /** A name may stand before the colon; what the suite has masked itself stays. */
    private static final Pattern ADDRESS = Pattern.compile("\\b([a-zA-Z][a-zA-Z0-9+.-]*:/{1,2})([^\\s\"'`<>]*)@");

    private static final Pattern MASKED = Pattern.compile("[^:]*:\\*\\*\\*|…");

    private static final Pattern BARE =
            Pattern.compile("(?<![\\w/@.:-])([\\w.%-]*):([^\\s\"'`<>/]+)@([\\w.\\[\\]-]+(?::\\d+)?)");

    private final boolean bare;

    private TerminalDoor(Writer out, boolean bare) {
        super(out);
        this.bare = bare;
    }

    /** Returns the door to standard output. */
    static TerminalDoor toOutput(Writer out) {
        return new TerminalDoor(out, false);
    }

    /** Returns the door to standard error, where a user's own words are repeated: addresses without a scheme, too. */
    static TerminalDoor toErrors(Writer err) {
        return new TerminalDoor(err, true);
    }

    @Override
    public void write(int c) throws IOException {
        write(String.valueOf((char) c), 0, 1);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(new String(text, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        String clean = masked(CONTROL.matcher(text.substring(from, from + length))
                .replaceAll(found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1))));
        out.write(clean, 0, clean.length());
    }

    private String masked(String text) {
        if (text.indexOf('@') < 0) {
            return text;
        }
        String masked = ADDRESS.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        MASKED.matcher(found.group(2)).matches() ? found.group() : found.group(1) + "…@"));
        return bare
                ? BARE.matcher(masked)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                MASKED.matcher(found.group(1) + ":" + found.group(2))
                                                .matches()
                                        ? found.group()
                                        : found.group(1) + ":…@" + found.group(3)))
                : masked;
    }
}
