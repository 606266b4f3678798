package io.kvcompat.reproduction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to see a difference again by hand, on each of the two servers.
 *
 * @param form what the lines are
 * @param start how to begin: {@code redis-cli -3} before the lines are pasted, {@code sh reproduce.sh -h HOST -p PORT}
 *     when they are saved; null where the lines are themselves what is typed in a shell
 * @param lines in redis-cli's quoting, the last one giving the replies that differ; or a shell script
 * @param note what to know of it, why nothing shorter will do say; null for nothing
 */
public record Reproduction(
        Form form,
        @Nullable String start,
        List<String> lines,
        @Nullable String note) {
    /** What the lines of a reproduction are. */
    public enum Form {
        /** Lines to paste into one redis-cli, on an empty database. */
        REDIS_CLI("redis-cli"),
        /** A POSIX shell script that drives several redis-cli, on an empty database. */
        SCRIPT("script"),
        /** A call of this command line, which repeats the whole scenario. */
        SCENARIO("scenario");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        /** Returns the name used in JSON, docs and output. */
        public String label() {
            return label;
        }
    }

    /** Returns the lines as one text, each ended by a line feed. */
    public String text() {
        return String.join("\n", lines) + "\n";
    }

    /** Returns how many characters {@link #text()} has. */
    public long length() {
        return lines.stream().mapToLong(line -> line.length() + 1L).sum();
    }
}
