package io.kvcompat.internal.guard;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a run writes into the database that it works in, so that everybody sees whose keys are there.
 *
 * @param host the name of the machine that the run is on
 * @param space the space of process numbers that it is in, as containers have their own; empty where there is but one
 * @param process its process there
 * @param since when it began
 * @param run tells it from any other
 */
record RunMark(String host, String space, long process, String since, String run) {
    /** The key that holds it. */
    public static final String KEY = "kvcompat:run";

    private static final Pattern TEXT =
            Pattern.compile("host=(\\S+)(?: space=(\\S+))? process=([0-9]{1,18}) since=(\\S+) run=([0-9a-f-]{1,64})");
    private static final String HOST = hostName();
    private static final String SPACE = processSpace();

    /** Returns the mark of a run that begins now, in this process. */
    public static RunMark ofThisProcess() {
        return new RunMark(
                HOST,
                SPACE,
                ProcessHandle.current().pid(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                UUID.randomUUID().toString());
    }

    /** Reads what {@link #toString} writes; empty where it is something else. */
    static Optional<RunMark> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new RunMark(
                        matcher.group(1),
                        matcher.group(2) == null ? "" : matcher.group(2),
                        Long.parseLong(matcher.group(3)),
                        matcher.group(4),
                        matcher.group(5)))
                : Optional.empty();
    }

    boolean isOfThisMachine() {
        return host.equals(HOST) && space.equals(SPACE);
    }

    /** Tells whether the process of a run of this machine still runs. */
    boolean isAlive() {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                // A process that was started later has been given the number of one that has ended.
                .filter(found -> found.info()
                        .startInstant()
                        .map(start -> !start.minusSeconds(2).isAfter(Instant.parse(since)))
                        .orElse(true))
                .isPresent();
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName().replaceAll("\\s", "_");
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    private static String processSpace() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/ns/pid"))
                    .toString()
                    .replaceAll("[^0-9]", "");
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }

    /** Returns who it is, for people. */
    String owner() {
        return "process " + process + " on " + host + " since " + since;
    }

    @Override
    public String toString() {
        return "host=" + host + (space.isEmpty() ? "" : " space=" + space) + " process=" + process + " since=" + since
                + " run=" + run;
    }
}
