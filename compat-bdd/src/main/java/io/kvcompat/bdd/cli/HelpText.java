package io.kvcompat.bdd.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Lets what help says run on from line to line, so that no line is wider than a terminal of 80 columns. */
final class HelpText {
    private HelpText() {}

    /** Reflows the texts of a command and of all below it. */
    static void reflow(CommandSpec spec) {
        spec.usageMessage().description(paragraphs(spec.usageMessage().description()));
        spec.usageMessage().footer(paragraphs(spec.usageMessage().footer()));
        spec.subcommands().values().forEach(command -> reflow(command.getCommandSpec()));
    }

    /** Joins lines to paragraphs; empty lines, headings and indented lines stand for themselves. */
    static String[] paragraphs(String... lines) {
        List<String> paragraphs = new ArrayList<>();
        boolean goesOn = false;
        for (String line : lines) {
            boolean plain = !line.isBlank() && !line.startsWith(" ");
            if (plain && goesOn) {
                int last = paragraphs.size() - 1;
                paragraphs.set(last, paragraphs.get(last) + " " + line);
            } else {
                paragraphs.add(line);
            }
            goesOn = plain && !line.endsWith(":");
        }
        return paragraphs.toArray(String[]::new);
    }
}
