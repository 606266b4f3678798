package io.kvcompat.diff;

import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A command whose replies agreed without saying anything of the servers: neither knew it, or neither answered.
 *
 * <p>What every server refuses as unknown, or leaves without an answer, looks the same on all; a run that sent nothing
 * else has compared nothing.
 *
 * @param command its name in upper case, with the subcommand where that is what no server knows
 * @param reason why nothing was compared
 * @param steps how often, over all scenarios and protocols
 * @param scenarios ids of the scenarios that sent it, ordered
 * @param inGivenFeatures how many of the steps stand in feature files of the user; scenarios on the class path probe on
 *     purpose what some servers do not know
 * @param allowed whether the run was told that this is meant
 */
public record UncomparedCommand(
        String command, Reason reason, long steps, List<String> scenarios, long inGivenFeatures, boolean allowed) {
    @API(status = Status.INTERNAL)
    public UncomparedCommand {
        scenarios = List.copyOf(scenarios);
    }

    /** Why nothing was compared. */
    public enum Reason {
        /** Each server says that it knows no such command or subcommand. */
        UNKNOWN_COMMAND("unknown-command", "no server knows it"),
        /** No server answered in time, or the command was not sent since an earlier one had no answer. */
        NO_REPLY("no-reply", "no server answered");

        private final String label;
        private final String text;

        Reason(String label, String text) {
            this.label = label;
            this.text = text;
        }

        /** Returns the name used in JSON. */
        public String label() {
            return label;
        }

        /** Returns it in words. */
        public String text() {
            return text;
        }
    }

    /** Tells whether it fails a run: it stands in a user's feature, and nobody said that it is meant. */
    public boolean fails() {
        return inGivenFeatures > 0 && !allowed;
    }

    /** Returns this one, allowed. */
    UncomparedCommand allow() {
        return new UncomparedCommand(command, reason, steps, scenarios, inGivenFeatures, true);
    }
}
