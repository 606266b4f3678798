package io.kvcompat.comparison;

import io.kvcompat.command.Command;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Commands whose tip {@code nondeterministic_output} is not followed: it warns of other versions, while two launches
 * of one server agree, and what it would hide (the threshold of an encoding, say) is what people want to know.
 *
 * <p>Kept as short as two launches of one server allow; docs/reference/comparing.md lists it with the reasons.
 */
final class NeedlessTips {
    /** Always the same for the same commands before. */
    private static final Set<String> OBJECT_SUBCOMMANDS = Set.of("ENCODING", "REFCOUNT");

    private NeedlessTips() {}

    static boolean isNeedless(@Nullable Command command) {
        if (command == null) {
            return false;
        }
        return switch (command.name()) {
            // It answers OK or NOKEY, or with an error.
            case "MIGRATE" -> true;
            case "OBJECT" ->
                command.parts().size() > 1
                        && OBJECT_SUBCOMMANDS.contains(
                                command.parts().get(1).utf8().toUpperCase(Locale.ROOT));
            default -> false;
        };
    }
}
