package io.kvcompat.reproduction;

import io.kvcompat.client.Protocol;
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

    /**
     * Makes one of steps that were kept.
     *
     * @param scenario the scenario that it was made of, or that is to be repeated
     * @param steps commands for redis-cli, or {@link #steps} of a script; of no meaning for a scenario
     * @param note as in the record
     */
    public static Reproduction of(
            Form form, String scenario, Protocol protocol, List<String> steps, @Nullable String note) {
        return switch (form) {
            case REDIS_CLI ->
                new Reproduction(form, protocol == Protocol.RESP3 ? "redis-cli -3" : "redis-cli", steps, note);
            case SCRIPT ->
                new Reproduction(form, ShellScript.START, ShellScript.lines(scenario, protocol, steps), note);
            case SCENARIO -> new LaneTranscript(scenario, protocol, null).whole(String.valueOf(note));
        };
    }

    /** Returns the lines without what every script begins with: each sends something or waits for something. */
    public List<String> steps() {
        return form == Form.SCRIPT ? lines.stream().filter(ShellScript::isStep).toList() : lines;
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
