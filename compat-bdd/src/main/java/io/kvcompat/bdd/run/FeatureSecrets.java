package io.kvcompat.bdd.run;

import io.kvcompat.command.Command;
import io.kvcompat.command.CommandSyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the commands of a feature that may hold a password, wherever in a line they begin. */
final class FeatureSecrets {
    private static final Pattern COMMAND = Pattern.compile(
            "(?i)(?<![A-Za-z0-9-])(AUTH|HELLO|MIGRATE|ACL|CONFIG|SENTINEL|MODULE|COMMAND|FUNCTION)\\s[^`|]*");

    private FeatureSecrets() {}

    static List<Command> in(String source) {
        return source.lines().flatMap(FeatureSecrets::commands).toList();
    }

    private static Stream<Command> commands(String line) {
        Matcher matcher = COMMAND.matcher(line);
        return matcher.find() ? parse(matcher.group()).stream() : Stream.empty();
    }

    private static Optional<Command> parse(String text) {
        try {
            return Optional.of(Command.parse(text));
        } catch (CommandSyntaxException noCommand) {
            return Optional.empty();
        }
    }
}
