package io.kvcompat.diff;

import io.kvcompat.command.Command;
import io.kvcompat.result.ReportHeader;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The two targets that are compared and what is known of them; where {@link LaneComparison} starts from.
 *
 * @param baseline the baseline
 * @param other the other target
 * @param known the known differences
 */
public record Pair(ReportHeader baseline, ReportHeader other, KnownDifferences known) {
    static List<String> tips(ReportHeader header, Command command) {
        String name = command.name().toLowerCase(Locale.ROOT);
        String subcommand = command.parts().size() < 2 ? "" : shortText(command);
        return header.tips(Map.entry(name, subcommand));
    }

    private static String shortText(Command command) {
        // No subcommand is longer; a value may be huge.
        return command.parts().get(1).length() > 64
                ? ""
                : command.parts().get(1).utf8().toLowerCase(Locale.ROOT);
    }
}
