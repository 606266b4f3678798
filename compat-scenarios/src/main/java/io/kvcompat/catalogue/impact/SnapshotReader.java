package io.kvcompat.catalogue.impact;

import io.kvcompat.client.Answer;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.ErrorReply;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SimpleStringReply;
import io.kvcompat.reply.VerbatimStringReply;
import io.kvcompat.run.RunCounters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a running server with commands that change nothing. */
final class SnapshotReader {
    /** Begins the line that tells how many calls of runs of the suite are not among the counters. */
    static final String LEFT_OUT = "kvcompat_calls_left_out:";

    private final Session session;
    private final SnapshotRedactor masks;
    private final Map<SnapshotSection, String> texts = Snapshot.parts();
    private final Map<SnapshotSection, String> unseen = Snapshot.parts();

    private SnapshotReader(Session session, SnapshotRedactor masks) {
        this.session = session;
        this.masks = masks;
    }

    static Snapshot read(Session session, SnapshotRedactor masks) {
        SnapshotReader reader = new SnapshotReader(session, masks);
        // Statistics first, so that the commands sent here are not among them.
        reader.info();
        reader.clients();
        reader.lines(SnapshotSection.SETTINGS, "CONFIG", "GET", "*");
        reader.lines(SnapshotSection.MODULES, "MODULE", "LIST");
        reader.lines(SnapshotSection.FUNCTIONS, "FUNCTION", "LIST", "WITHCODE");
        reader.lines(SnapshotSection.USERS, "ACL", "LIST");
        return new Snapshot(reader.texts, reader.unseen);
    }

    private void info() {
        List<String> sections = new ArrayList<>();
        for (String section : List.of("commandstats", "errorstats", "keyspace", "memory", "server")) {
            Reply reply = send("INFO", section);
            if (reply instanceof ErrorReply error) {
                unseen.put(SnapshotSection.INFO, denied(error));
                return;
            }
            sections.add(flat(reply));
        }
        RunCounters.Cleared cleared = RunCounters.without(String.join("\n", sections));
        keep(
                SnapshotSection.INFO,
                cleared.leftOut() == 0 ? cleared.text() : cleared.text() + LEFT_OUT + cleared.leftOut() + "\n");
    }

    /** Leaves out the session that asks. */
    private void clients() {
        Reply id = send("CLIENT", "ID");
        Reply list = send("CLIENT", "LIST");
        if (list instanceof ErrorReply error) {
            unseen.put(SnapshotSection.CLIENTS, denied(error));
            return;
        }
        String own = "id=" + (id instanceof IntegerReply integer ? integer.value() : "none") + " ";
        keep(
                SnapshotSection.CLIENTS,
                flat(list).lines().filter(line -> !line.startsWith(own)).collect(Collectors.joining("\n")));
    }

    private void lines(SnapshotSection part, String... command) {
        Reply reply = send(command);
        if (reply instanceof ErrorReply error) {
            unseen.put(part, denied(error));
        } else {
            keep(part, flat(reply));
        }
    }

    private void keep(SnapshotSection part, String raw) {
        texts.put(part, masks.mask(part, raw));
    }

    private Reply send(String... command) {
        Answer answer = session.call(Command.of(command));
        return answer.reply();
    }

    /** The code alone: a proxy's text may hold anything. */
    private static String denied(ErrorReply error) {
        return switch (error.code()) {
            case "NOPERM" -> "the user that asked has no permission for it";
            case "ERR" -> unknown(error) ? "the server does not know the command" : "the server refused it";
            default -> "the server answered " + (CODE.matcher(error.code()).matches() ? error.code() : "an error");
        };
    }

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,20}");

    private static boolean unknown(ErrorReply error) {
        return error.value().utf8().contains("unknown ");
    }

    /** Prints a reply as redis-cli prints it into a file: one element a line. */
    private static String flat(Reply reply) {
        if (reply instanceof ArrayReply array) {
            return array.items().stream().map(SnapshotReader::flat).collect(Collectors.joining("\n"));
        }
        if (reply instanceof BulkStringReply bulk) {
            return bulk.value().utf8();
        }
        if (reply instanceof SimpleStringReply simple) {
            return simple.value().utf8();
        }
        if (reply instanceof VerbatimStringReply verbatim) {
            return verbatim.value().utf8();
        }
        return reply instanceof IntegerReply integer ? String.valueOf(integer.value()) : "";
    }
}
