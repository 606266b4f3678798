package io.kvcompat.target;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts what stands elsewhere into an address, so that no password stands in a file that is shared or in the list of
 * processes: <code>${NAME}</code> of the environment, <code>${file:PATH}</code> and, in place of a password, {@code
 * file:PATH}. Messages name the variable or file, never what it holds.
 */
final class SecretReferences {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern PASSWORD_FILE = Pattern.compile("([a-z+]+://[^:@/?]*:)file:(/[^@]*)(@.*)");
    private static final String NAME = "[A-Za-z_][A-Za-z0-9_]*";
    private static final int LARGEST_BYTES = 64 * 1024;

    private final Function<String, @Nullable String> environment;

    SecretReferences(Function<String, @Nullable String> environment) {
        this.environment = environment;
    }

    /** Returns those of this process. */
    static SecretReferences ofProcess() {
        return new SecretReferences(System::getenv);
    }

    static boolean isIn(String text) {
        return text.startsWith("file:")
                || REFERENCE.matcher(text).find()
                || PASSWORD_FILE.matcher(text).matches();
    }

    /**
     * Returns an address with what it refers to in its place; what stands within one is escaped as addresses ask for.
     *
     * @throws IllegalArgumentException when a variable is not set, or a file cannot be read
     */
    String resolve(String text) {
        if (text.startsWith("file:")) {
            return resolve(read(text.substring("file:".length())));
        }
        Matcher whole = REFERENCE.matcher(text);
        if (whole.matches()) {
            return value(whole.group(1));
        }
        Matcher password = PASSWORD_FILE.matcher(text);
        String named =
                password.matches() ? password.group(1) + "${file:" + password.group(2) + "}" + password.group(3) : text;
        return REFERENCE.matcher(named).replaceAll(found -> Matcher.quoteReplacement(escaped(value(found.group(1)))));
    }

    private static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String value(String reference) {
        if (reference.startsWith("file:")) {
            return read(reference.substring("file:".length()));
        }
        if (!reference.matches(NAME)) {
            throw new IllegalArgumentException(
                    "what stands in ${…} is the name of a variable of the environment, or file: and a path");
        }
        @Nullable String value = environment.apply(reference);
        if (value == null) {
            throw new IllegalArgumentException(
                    "the environment has no " + reference + ", which ${" + reference + "} asks for");
        }
        return value;
    }

    /** Returns the text of a file without the end of its last line. */
    private static String read(String name) {
        try {
            Path file = Path.of(name);
            if (!Files.isRegularFile(file)) {
                throw new IllegalArgumentException("there is no file " + name);
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(LARGEST_BYTES + 1);
                if (bytes.length > LARGEST_BYTES) {
                    throw new IllegalArgumentException(name + " is too large to hold a password");
                }
                return new String(bytes, StandardCharsets.UTF_8).replaceFirst("\\r?\\n$", "");
            }
        } catch (IOException | InvalidPathException e) {
            throw new IllegalArgumentException("the file " + name + " cannot be read");
        }
    }
}
