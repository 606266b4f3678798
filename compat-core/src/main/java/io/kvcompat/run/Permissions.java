package io.kvcompat.run;

import io.kvcompat.command.Command;
import io.kvcompat.scenario.Needs;
import io.kvcompat.scenario.Needs.Permission;
import io.kvcompat.target.Target;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says why a scenario may not run on a server that the suite did not launch. */
final class Permissions {
    private Permissions() {}

    static String refusal(Command command, Permission needed) {
        return command.name() + " needs --allow " + needed.name().toLowerCase(Locale.ROOT)
                + " on a server that the suite did not launch";
    }

    /** Returns why {@code needs} are not met on {@code target}; empty when they are. */
    static Optional<String> unmet(Needs needs, Target target, Set<Permission> allowed) {
        if (target.launched()) {
            return Optional.empty();
        }
        if (needs.disposable()) {
            return Optional.of("It may end or harm the server, so it runs only on servers that the suite launched");
        }
        return needs.permissions().stream()
                .filter(permission -> !allowed.contains(permission))
                .sorted()
                .findFirst()
                .map(permission -> "It needs --allow " + permission.name().toLowerCase(Locale.ROOT)
                        + " on a server that the suite did not launch");
    }
}
