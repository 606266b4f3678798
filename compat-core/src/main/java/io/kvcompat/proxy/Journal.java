package io.kvcompat.proxy;

import io.kvcompat.client.Protocol;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.Verdict;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.ExchangeFile;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Metric;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.ReportHeader;
import io.kvcompat.result.ReportSpool;
import io.kvcompat.result.ScenarioInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what the reports will show: the first exchanges as they come, and later on those that differ; the rest is counted.
 *
 * <p>Safe for use by several threads.
 */
final class Journal implements AutoCloseable {
    private static final int MOST_SCENARIOS = 1000;
    private static final int MOST_OF_A_SHAPE = 20;
    private static final String SOURCE = "compat proxy";

    private final ExchangeFile file;
    private final int targets;
    private final int keep;
    private final SortedMap<String, Scenario> scenarios = new TreeMap<>();
    private final Map<String, Integer> shapes = new HashMap<>();
    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicInteger keptDifferent = new AtomicInteger();
    private final LongAdder differences = new LongAdder();
    private final LongAdder known = new LongAdder();
    private final LongAdder unlisted = new LongAdder();
    private final List<Difference> unexpected = new ArrayList<>();

    /** What one client did: by protocol and exchange, where each target's side of it is. */
    private static final class Scenario {
        private final String title;
        private final Map<Protocol, List<ExchangeFile.@Nullable Place[]>> lanes = new EnumMap<>(Protocol.class);
        private final LongAdder commands = new LongAdder();

        Scenario(String title) {
            this.title = title;
        }
    }

    /**
     * @param targets how many have a report
     * @param keep how many exchanges are kept as they come, and as many again of those that differ
     */
    Journal(Path folder, int targets, int keep) {
        this.file = ExchangeFile.create(folder);
        this.targets = targets;
        this.keep = keep;
    }

    /** Returns the id under which the reports show what a client does. */
    String scenario(Clients client) {
        String library = client.library();
        String running = client.running();
        synchronized (this) {
            boolean full = scenarios.size() >= MOST_SCENARIOS;
            String id = id(library, full ? "" : running);
            scenarios.computeIfAbsent(
                    id, key -> new Scenario(library + (running.isEmpty() || full ? "" : ", " + running)));
            return id;
        }
    }

    private static String id(String library, String running) {
        String first = "client/" + library.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        return running.isEmpty() ? first : first + "/" + running.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    }

    /** Tells whether exchanges that do not differ are still kept. */
    boolean isKeeping() {
        return kept.get() < keep;
    }

    /** Counts a command of a client. */
    void count(String scenario) {
        Scenario found;
        synchronized (this) {
            found = scenarios.get(scenario);
        }
        if (found != null) {
            found.commands.increment();
        }
    }

    /** Counts what differs, and keeps it; returns whether it is of a shape that was not seen before. */
    boolean differ(String scenario, Protocol protocol, Judgement judgement) {
        boolean fresh = false;
        boolean wanted = false;
        for (Difference difference : judgement.differences()) {
            differences.increment();
            known.add(difference.verdict() == Verdict.UNEXPECTED ? 0 : 1);
            int seen;
            synchronized (this) {
                seen = shapes.merge(shape(difference), 1, Integer::sum);
                if (seen == 1 && difference.verdict() == Verdict.UNEXPECTED) {
                    unexpected.add(difference);
                }
            }
            fresh |= seen == 1;
            wanted |= seen <= MOST_OF_A_SHAPE;
        }
        if (wanted && keptDifferent.incrementAndGet() <= keep) {
            write(scenario, protocol, judgement.exchanges());
        } else {
            unlisted.add(judgement.differences().size());
        }
        return fresh;
    }

    /** Keeps an exchange that does not differ, as long as there is room. */
    void keep(String scenario, Protocol protocol, List<@Nullable Exchange> exchanges) {
        if (kept.incrementAndGet() <= keep) {
            write(scenario, protocol, exchanges);
        }
    }

    private void write(String scenario, Protocol protocol, List<@Nullable Exchange> exchanges) {
        ExchangeFile.@Nullable Place[] places = new ExchangeFile.@Nullable Place[targets];
        for (int i = 0; i < targets; i++) {
            Exchange one = exchanges.get(i);
            places[i] = one == null ? null : file.add(one);
        }
        synchronized (this) {
            scenarios
                    .computeIfAbsent(scenario, Scenario::new)
                    .lanes
                    .computeIfAbsent(protocol, key -> new ArrayList<>())
                    .add(places);
        }
    }

    private static String shape(Difference difference) {
        String command = String.valueOf(difference.command());
        int blank = command.indexOf(' ');
        return difference.other() + " " + (blank < 0 ? command : command.substring(0, blank)) + " " + difference.kind()
                + " " + plain(difference.baselineText()) + " " + plain(difference.otherText()) + " "
                + difference.verdict();
    }

    private static String plain(String text) {
        String head = text.length() > 300 ? text.substring(0, 300) : text;
        return head.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"?", "\"\"").replaceAll("\\d+", "0");
    }

    long differences() {
        return differences.sum();
    }

    long known() {
        return known.sum();
    }

    /** Returns how many differences were counted only, as there were many of their shape. */
    long unlisted() {
        return unlisted.sum();
    }

    /** Returns one unexpected difference of each shape. */
    synchronized List<Difference> unexpected() {
        return List.copyOf(unexpected);
    }

    /** Writes what is kept of one target as its report; to be called once for each. */
    synchronized void writeReport(int target, ReportSpool spool, ReportHeader header, Path file, @Nullable String cut) {
        scenarios.forEach((id, scenario) -> scenario.lanes.forEach((protocol, places) -> {
            ReportSpool.LaneSpool lane = spool.lane(protocol);
            lane.begin(new ScenarioInfo(id, scenario.title, SOURCE));
            long count = 0;
            boolean whole = true;
            for (ExchangeFile.@Nullable Place[] each : places) {
                ExchangeFile.Place place = each[target];
                whole &= place != null;
                if (place != null) {
                    lane.exchange(this.file.read(place));
                    count++;
                }
            }
            Outcome outcome =
                    whole ? Outcome.PASSED : Outcome.skipped("Not compared in full" + (cut == null ? "" : ": " + cut));
            lane.end(new LaneResult(protocol, outcome, 0, count, List.of(), metrics(scenario), List.of(), 0L));
        }));
        spool.writeReport(header, file);
    }

    private static List<Metric> metrics(Scenario scenario) {
        return List.of(new Metric("commands", scenario.commands.sum(), "commands", null));
    }

    @Override
    public void close() {
        file.close();
    }
}
