package io.kvcompat.internal.redaction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of CLIENT LIST, which also stands in the entries of ACL LOG. */
final class ClientLine {
    private static final Pattern LINE = Pattern.compile("id=\\d+ addr=(\\S*) .*");
    private static final Pattern ADDRESS = Pattern.compile("\\baddr=(\\S+)");
    private static final Pattern PRIVATE = Pattern.compile("\\b(addr|name|user|lib-name)=(\\S+)");

    private ClientLine() {}

    static boolean is(String text) {
        return LINE.matcher(text).matches();
    }

    /** Returns the address of the client, empty where the line tells none. */
    static String address(String line) {
        Matcher matcher = ADDRESS.matcher(line);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Returns the line with what tells who the client is masked. */
    static String masked(String line, Mask mask) {
        return PRIVATE.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "="
                        + (found.group(2).equals("default") ? found.group(2) : mask.of(found.group(2)))));
    }
}
