package io.kvcompat.scenarios.payload;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of a value.
 *
 * @param bytes 1 to {@link #MOST}
 */
record PayloadSize(int bytes) {
    static final int KB = 1024;
    static final int MB = 1024 * KB;

    /** The longest string that servers take unless they are told otherwise: 512 MB. */
    static final int MOST = 512 * MB;

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})\\s*(B|KB|MB)");

    PayloadSize {
        if (bytes < 1 || bytes > MOST) {
            throw new IllegalArgumentException("A size is 1 B to 512 MB, not " + bytes + " B");
        }
    }

    /**
     * Reads {@code 32KB}, {@code 5 MB} or {@code 100B}; a KB is 1024 bytes.
     *
     * @throws IllegalArgumentException when it is none, or more than 512 MB
     */
    static PayloadSize parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a size: \"" + text + "\"; write 32KB, 5MB or 100B");
        }
        long unit = switch (matcher.group(2)) {
            case "KB" -> KB;
            case "MB" -> MB;
            default -> 1;
        };
        long bytes = Long.parseLong(matcher.group(1)) * unit;
        if (bytes > MOST) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is more than 512 MB, which is the most that servers take");
        }
        return new PayloadSize((int) bytes);
    }

    /** Returns {@code 32 KB}, as in the names of measurements. */
    @Override
    public String toString() {
        if (bytes % MB == 0) {
            return bytes / MB + " MB";
        }
        return bytes % KB == 0 ? bytes / KB + " KB" : bytes + " B";
    }
}
