package io.kvcompat.scenario;

import io.kvcompat.command.CommandSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a block. */
final class BlockParser {
    private static final Pattern SESSION = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*)(>>|>|<)(?:\\s+(.*))?");
    private static final Pattern VARIABLE = Pattern.compile("@([A-Za-z][A-Za-z0-9_]*)\\s*=\\s*(.*)");
    private static final Pattern TIMES = Pattern.compile("([1-9][0-9]{0,6})\\s+(\\D.*)");

    private BlockParser() {}

    static Block parse(String text) {
        List<BlockLine> lines = new ArrayList<>();
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            number++;
            String line = raw.strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                lines.add(line(number, line));
            }
        }
        return new Block(lines);
    }

    private static BlockLine line(int number, String line) {
        Matcher session = SESSION.matcher(line);
        PastedLines.refusal(line).ifPresent(why -> {
            throw malformed(number, line, why);
        });
        if (!session.matches()) {
            return command(number, line, "main", BlockLine.Action.CALL, line);
        }
        String name = session.group(1);
        String rest = session.group(3) == null ? "" : session.group(3).strip();
        if (session.group(2).equals("<")) {
            if (!rest.isEmpty()) {
                throw malformed(number, line, "nothing may stand after " + name + "<");
            }
            return new BlockLine(number, name, BlockLine.Action.RECEIVE, null, null, 1, List.of());
        }
        BlockLine.Action action = session.group(2).equals(">") ? BlockLine.Action.CALL : BlockLine.Action.SEND;
        return command(number, line, name, action, rest);
    }

    private static BlockLine command(int number, String line, String session, BlockLine.Action action, String text) {
        @Nullable String variable = null;
        int times = 1;
        String command = text;
        Matcher assignment = VARIABLE.matcher(command);
        if (assignment.matches()) {
            variable = assignment.group(1);
            command = assignment.group(2);
        }
        Matcher repeated = TIMES.matcher(command);
        if (repeated.matches()) {
            times = Integer.parseInt(repeated.group(1));
            command = repeated.group(2);
        }
        PastedLines.commandRefusal(command).ifPresent(why -> {
            throw malformed(number, line, why);
        });
        try {
            Placeholders.Filled filled = Placeholders.parse(command);
            return new BlockLine(number, session, action, filled.command(), variable, times, filled.references());
        } catch (CommandSyntaxException e) {
            throw malformed(number, line, String.valueOf(e.getMessage()));
        }
    }

    private static CommandSyntaxException malformed(int number, String line, String why) {
        return new CommandSyntaxException("Line " + number + " of the block, `" + line + "`: " + why);
    }
}
