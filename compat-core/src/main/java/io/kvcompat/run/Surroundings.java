package io.kvcompat.run;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.internal.redaction.OwnClients;
import io.kvcompat.reply.Reply;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who else is at work on a given server, by CLIENT LIST.
 *
 * @param isKnown whether the server tells
 * @param clients how many clients are not the run's
 * @param channels how many channels they subscribe to, those of shards included
 * @param patterns how many patterns they subscribe to
 * @param replicas how many of them are replicas
 */
record Surroundings(boolean isKnown, int clients, int channels, int patterns, int replicas) {
    /** A server that nobody else uses. */
    static final Surroundings NOBODY = new Surroundings(true, 0, 0, 0, 0);

    private static final Pattern FIELD = Pattern.compile("(?:^| )([a-z-]+)=(\\S*)");

    static Surroundings of(Session control, OwnClients own) {
        Reply reply = control.call(Command.of("CLIENT", "LIST")).reply();
        if (reply.isError()) {
            return new Surroundings(false, 0, 0, 0, 0);
        }
        List<String> all = ServerSettings.text(reply).lines().toList();
        List<String> others =
                all.stream().filter(line -> !own.isOwn(field(line, "addr"))).toList();
        if (others.size() == all.size()) {
            // Not even the session that asks is among ours.
            own.areRewritten();
            return new Surroundings(false, 0, 0, 0, 0);
        }
        return new Surroundings(
                true, others.size(), sum(others, "sub") + sum(others, "ssub"), sum(others, "psub"), (int)
                        others.stream()
                                .filter(line -> field(line, "flags").contains("S"))
                                .count());
    }

    private static int sum(List<String> lines, String name) {
        return lines.stream()
                .map(line -> field(line, name))
                .filter(text -> text.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private static String field(String line, String name) {
        Matcher matcher = FIELD.matcher(line);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return matcher.group(2);
            }
        }
        return "";
    }

    /** Tells whether others may be at work. */
    boolean hasOthers() {
        return !isKnown || clients > 0;
    }

    /** Says so for people. */
    String others() {
        return !isKnown
                ? "whether other clients use this server cannot be told, as CLIENT LIST is refused or lists other addresses"
                : clients == 1
                        ? "another client is connected to this server"
                        : clients + " other clients are connected to this server";
    }
}
