package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.source.MethodCall;
import io.kvcompat.catalogue.impact.source.SourcePlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command that a program sends.
 *
 * @param command its name and subcommand in capitals, {@code CONFIG SET} say
 * @param call the call that sends it
 */
record ProgramCommand(String command, MethodCall call) {
    SourcePlace place() {
        return call.place();
    }

    /** Returns the literal that an option is given; null where it is none. */
    @Nullable
    String option(String name) {
        String given = call.option(name);
        return given == null && command.equals("SCAN") && name.equals("TYPE") ? typeByPlace() : given;
    }

    /** go-redis takes the type as the fifth argument of ScanType, phpredis as the fourth of scan. */
    private @Nullable String typeByPlace() {
        int place = call.plainMethod().equals("scantype") ? 4 : call.language().equals("php") ? 3 : -1;
        List<MethodCall.Argument> given = call.arguments().stream()
                .filter(argument -> argument.name().isEmpty())
                .toList();
        return place >= 0 && place < given.size() ? given.get(place).literal() : null;
    }

    /** Tells whether an option is given, by name or as a word. */
    boolean has(String option) {
        return call.words().stream().anyMatch(option::equalsIgnoreCase)
                || call.arguments().stream()
                        .anyMatch(argument -> argument.name().replace("_", "").equalsIgnoreCase(option));
    }
}
