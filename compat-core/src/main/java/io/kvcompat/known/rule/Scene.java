package io.kvcompat.known.rule;

import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.target.Identity;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a difference was seen.
 *
 * @param scenario the scenario's id
 * @param step the step's id
 * @param protocol the lane
 * @param command what was sent; null for an out-of-band frame and for what is no exchange
 * @param subject what was looked at, of an observation; null for an exchange
 * @param baseline what the baseline says it is
 * @param other what the other says it is
 * @param circumstances what was before it in the lane
 */
record Scene(
        String scenario,
        String step,
        Protocol protocol,
        @Nullable Command command,
        @Nullable String subject,
        Identity baseline,
        Identity other,
        Circumstances circumstances) {
    /** What stands for an observation that a side did not make. */
    static final String NOT_OBSERVED = "(not observed)";

    /** How much of the arguments a server repeats when it does not know a command, in bytes. */
    private static final int REPEATED = 128;

    /** Returns this scene as that of another command, one that was queued say. */
    Scene of(Command other1) {
        return new Scene(scenario, step, protocol, other1, subject, baseline, other, circumstances);
    }

    /** Returns the command in redis-cli's quoting; empty for no command. */
    String line() {
        return command == null ? "" : command.toString();
    }

    /** Returns the command's name in upper case; empty for no command. */
    String name() {
        return command == null ? "" : command.name();
    }

    /** Returns a part of the command as it was typed, the name being the part 0; null where there is none. */
    @Nullable
    String typed(int part) {
        return command == null || part >= command.parts().size()
                ? null
                : command.parts().get(part).utf8();
    }

    /** Returns a part in upper case; empty where there is none or it is too long for a word. */
    String word(int part) {
        if (command == null
                || part >= command.parts().size()
                || command.parts().get(part).length() > 64) {
            return "";
        }
        return command.parts().get(part).utf8().toUpperCase(Locale.ROOT);
    }

    /** Returns {@code client|reply} for CLIENT REPLY where the circumstances know containers, else the name. */
    String fullName() {
        String name = name().toLowerCase(Locale.ROOT);
        String subcommand = word(1).toLowerCase(Locale.ROOT);
        return circumstances.isContainer(name) && !subcommand.isEmpty() ? name + "|" + subcommand : name;
    }

    /** Returns the arguments as a server repeats them that does not know the command: the first 128 bytes, quoted. */
    String quotedArguments() {
        StringBuilder out = new StringBuilder();
        if (command == null) {
            return "";
        }
        for (int i = 1; i < command.parts().size() && out.length() < REPEATED; i++) {
            String text = new String(command.parts().get(i).toArray(), StandardCharsets.ISO_8859_1);
            int end = text.indexOf('\0');
            String kept = end < 0 ? text : text.substring(0, end);
            int room = REPEATED - out.length();
            out.append('\'')
                    .append(kept.length() <= room ? kept : kept.substring(0, room))
                    .append("' ");
        }
        String latin = out.toString().replace('\r', ' ').replace('\n', ' ');
        return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
