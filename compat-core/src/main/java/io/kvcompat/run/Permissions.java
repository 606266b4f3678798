package io.kvcompat.run;

import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.target.Target;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says why a scenario may not run on an external server. */
final class Permissions {
    private Permissions() {}

    /** Returns why {@code requirements} are not met on {@code target}; empty when they are. */
    static Optional<String> unmet(Requirements requirements, Target target, Set<Permission> allowed) {
        if (target.launched()) {
            return Optional.empty();
        }
        if (requirements.disposable()) {
            return Optional.of("It may end or harm the server, so it runs only on servers that the suite launched");
        }
        return requirements.permissions().stream()
                .filter(permission -> !allowed.contains(permission))
                .sorted()
                .findFirst()
                .map(permission ->
                        "It needs --allow " + permission.name().toLowerCase(Locale.ROOT) + " on an external server");
    }
}
