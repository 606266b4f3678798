package io.kvcompat.known;

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
public record ProductVersion(String product, String version) {
    private static final Pattern FORM = Pattern.compile("([A-Za-z][A-Za-z0-9-]{0,31}):(\\d{1,9}(?:\\.\\d{1,9}){0,3})");

    /**
     * Reads {@code PRODUCT:VERSION}.
     *
     * @throws IllegalArgumentException when it is none, in one line
     */
    public static ProductVersion parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            // What has no colon may be anything, a password in the wrong place among it.
            throw new IllegalArgumentException(
                    (text.matches("[^@]*:.*|[A-Za-z]+[ -][0-9.]+") ? "\"" + text + "\"" : "What was given")
                            + " is no server; write PRODUCT:VERSION, redis:7.2 or valkey:9.1 say");
        }
        return new ProductVersion(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2));
    }

    /** Tells whether {@code measured} is this server: this version, or a patch of it when this one names none. */
    boolean covers(ProductVersion measured) {
        return product.equals(measured.product) && (measured.version + ".").startsWith(version + ".");
    }

    /** Returns this server without its patch level, which guides are named by. */
    public ProductVersion series() {
        String[] numbers = version.split("\\.");
        return numbers.length < 3 ? this : new ProductVersion(product, numbers[0] + "." + numbers[1]);
    }

    /** Returns what a file about it is named by, {@code redis-7.2}. */
    public String fileName() {
        return product + "-" + version;
    }

    /** Returns product and version, {@code Valkey 9.1} say, the product spelled as its makers do. */
    public String displayName() {
        return identity().displayName();
    }

    /** Returns what a server of this version would say of itself. */
    public Identity identity() {
        return new Identity(product, version, "standalone", version);
    }

    /** Returns {@code PRODUCT:VERSION}. */
    @Override
    public String toString() {
        return product + ":" + version;
    }
}
