package io.kvcompat.guide;

import io.kvcompat.target.Identity;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A product and a version of it, {@code redis:7.2} say.
 *
 * @param product in lower case
 * @param version numbers with dots between them; as many as were given
 */
public record Server(String product, String version) {
    private static final Pattern FORM = Pattern.compile("([A-Za-z][A-Za-z0-9-]{0,31}):(\\d{1,9}(?:\\.\\d{1,9}){0,3})");

    /**
     * Reads {@code PRODUCT:VERSION}.
     *
     * @throws IllegalArgumentException when it is none, in one line
     */
    public static Server parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no server; write PRODUCT:VERSION, redis:7.2 or valkey:9.1 say");
        }
        return new Server(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2));
    }

    /** Tells whether {@code measured} is this server: this version, or a patch of it when this one names none. */
    boolean covers(Server measured) {
        return product.equals(measured.product) && (measured.version + ".").startsWith(version + ".");
    }

    /** Returns this server without its patch level, which guides are named by. */
    Server series() {
        String[] numbers = version.split("\\.");
        return numbers.length < 3 ? this : new Server(product, numbers[0] + "." + numbers[1]);
    }

    String fileName() {
        return product + "-" + version;
    }

    /** Returns product and version, {@code Valkey 9.1} say, the product spelled as its makers do. */
    public String displayName() {
        return identity().displayName();
    }

    /** Returns what a server of this version would say of itself. */
    Identity identity() {
        return new Identity(product, version, "standalone", version);
    }

    /** Returns {@code PRODUCT:VERSION}. */
    @Override
    public String toString() {
        return product + ":" + version;
    }
}
