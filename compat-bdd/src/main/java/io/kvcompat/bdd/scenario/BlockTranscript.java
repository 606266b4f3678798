package io.kvcompat.bdd.scenario;

import io.kvcompat.reply.ReplyNotation;
import io.kvcompat.result.Exchange;
import io.kvcompat.run.Lane;
import io.kvcompat.run.ScenarioRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows the exchanges of a scenario's last block, those of all lanes side by side. */
final class BlockTranscript {
    /** Reports hold every exchange; this is for reading. */
    private static final int LIMIT = 200;

    private final Map<String, List<Exchange>> byLane;

    private BlockTranscript(Map<String, List<Exchange>> byLane) {
        this.byLane = byLane;
    }

    /** Keeps what the last block exchanged; it is written down only for scenarios that are to be read. */
    static BlockTranscript of(ScenarioRun run) {
        Map<String, List<Exchange>> byLane = new LinkedHashMap<>();
        for (Lane lane : run.lanes()) {
            byLane.put(lane.label(), run.lastBlock(lane));
        }
        return new BlockTranscript(byLane);
    }

    /** Returns an exchange of that step id, of any lane; empty when the block has none. */
    Optional<Exchange> exchange(String step) {
        return byLane.values().stream()
                .flatMap(List::stream)
                .filter(exchange -> exchange.step().equals(step))
                .findFirst();
    }

    /** Returns the transcript as text, empty when nothing was recorded. */
    String text() {
        Map<String, List<String>> byStep = new LinkedHashMap<>();
        Map<String, String> headings = new LinkedHashMap<>();
        byLane.forEach((label, exchanges) -> {
            for (Exchange exchange : exchanges) {
                if (headings.size() == LIMIT && !headings.containsKey(exchange.step())) {
                    break;
                }
                headings.putIfAbsent(exchange.step(), heading(exchange));
                byStep.computeIfAbsent(exchange.step(), step -> new ArrayList<>())
                        .add(label + "\t" + answer(exchange));
            }
        });
        return headings.entrySet().stream()
                .map(entry -> entry.getValue() + "\n" + answers(byStep.getOrDefault(entry.getKey(), List.of())))
                .collect(Collectors.joining());
    }

    private static String heading(Exchange exchange) {
        return exchange.session() + (exchange.command() == null ? "<" : "> " + exchange.command());
    }

    private static String answers(List<String> lanes) {
        List<String> answers = lanes.stream()
                .map(text -> text.substring(text.indexOf('\t') + 1))
                .toList();
        if (answers.stream().distinct().count() == 1) {
            return "  " + answers.get(0) + "\n";
        }
        int width = lanes.stream().mapToInt(text -> text.indexOf('\t')).max().orElse(0);
        return lanes.stream()
                .map(text -> "  " + pad(text.substring(0, text.indexOf('\t')), width) + "  "
                        + text.substring(text.indexOf('\t') + 1) + "\n")
                .collect(Collectors.joining());
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String answer(Exchange exchange) {
        String replies = exchange.replies().stream().map(ReplyNotation::print).collect(Collectors.joining("\n      "));
        if (exchange.failure() == null) {
            return replies.isEmpty() ? "(no reply)" : replies;
        }
        return "<" + exchange.failure().kind().label() + "> "
                + exchange.failure().message();
    }
}
