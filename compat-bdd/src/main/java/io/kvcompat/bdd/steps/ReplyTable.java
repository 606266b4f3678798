package io.kvcompat.bdd.steps;

import io.kvcompat.bdd.scenario.MalformedStepException;
import io.kvcompat.bdd.steps.RecordedReply.Answer;
import io.kvcompat.client.Protocol;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Some replies of a block in their order, found by command and session. */
record ReplyTable(List<Row> rows) implements ExpectedReplies {
    private static final List<String> COLUMNS = List.of("session", "command", "reply", "RESP2", "RESP3");

    /**
     * One reply.
     *
     * @param name what it is the reply to, for people
     * @param session empty for any
     * @param command null for an out-of-band frame
     * @param answers of each protocol that it is expected in
     */
    record Row(String name, String session, @Nullable CommandFilter command, Map<Protocol, Answer> answers) {
        boolean isAbout(RecordedReply reply) {
            return (session.isEmpty() || session.equals(reply.session()))
                    && (command == null ? reply.command() == null : command.test(reply.command()));
        }
    }

    static ReplyTable parse(List<List<String>> cells) {
        List<String> head = cells.get(0);
        check(head);
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < cells.size(); i++) {
            try {
                rows.add(row(head, cells.get(i)));
            } catch (MalformedStepException e) {
                throw new MalformedStepException("Row " + i + " of the table: " + e.getMessage());
            }
        }
        return new ReplyTable(rows);
    }

    private static void check(List<String> head) {
        for (String column : head) {
            if (!COLUMNS.contains(column)) {
                throw new MalformedStepException(
                        "the table has no column `" + column + "`; there are " + String.join(", ", COLUMNS));
            }
        }
        boolean each = head.contains("RESP2") || head.contains("RESP3");
        if (!head.contains("command") || head.contains("reply") == each) {
            throw new MalformedStepException(
                    "the table needs a column `command`, and either `reply` or one for each protocol: RESP2, RESP3");
        }
    }

    private static Row row(List<String> head, List<String> cells) {
        String command = cell(head, cells, "command");
        String session = cell(head, cells, "session");
        Map<Protocol, Answer> answers = new EnumMap<>(Protocol.class);
        for (Protocol protocol : Protocol.values()) {
            String column = head.contains("reply") ? "reply" : protocol.toString();
            String text = cell(head, cells, column);
            if (!text.isEmpty()) {
                answers.put(protocol, Answer.parse(text));
            }
        }
        String name = command.isEmpty() ? "frame on " + (session.isEmpty() ? "any session" : session) : command;
        return new Row(name, session, command.isEmpty() ? null : CommandFilter.exactly(command), answers);
    }

    /** Returns the cell of a column, empty where the table has none. */
    private static String cell(List<String> head, List<String> cells, String column) {
        int index = head.indexOf(column);
        @Nullable String cell = index < 0 ? null : cells.get(index);
        return cell == null ? "" : cell.strip();
    }

    @Override
    public List<ReplyCheck> against(List<RecordedReply> recorded, Protocol protocol) {
        List<ReplyCheck> checks = new ArrayList<>();
        int next = 0;
        for (Row row : rows) {
            int at = find(row, recorded, next);
            @Nullable Answer expected = row.answers().get(protocol);
            if (at >= 0) {
                next = at + 1;
            }
            if (expected != null) {
                checks.add(
                        at < 0
                                ? ReplyCheck.missing("reply to " + row.name(), expected)
                                : ReplyCheck.of(
                                        recorded.get(at).name(),
                                        expected,
                                        recorded.get(at).answer()));
            }
        }
        return checks;
    }

    private static int find(Row row, List<RecordedReply> recorded, int from) {
        for (int i = from; i < recorded.size(); i++) {
            if (row.isAbout(recorded.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
