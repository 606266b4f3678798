package io.kvcompat.bdd.proof;

import io.kvcompat.client.Client;
import io.kvcompat.client.ClientException;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other clients of a server: one at work, one blocked, two subscribers, and one that watches all commands. */
final class Bystanders implements AutoCloseable {
    static final String PREFIX = "work:";

    /** What may be sent before a session is in the database that it is for: it reads at most. */
    private static final Set<String> ON_OPENING = Set.of("AUTH", "HELLO", "SELECT", "CLIENT", "PING", "INFO");

    private static final Pattern LINE =
            Pattern.compile("\\+[0-9.]+ \\[([0-9]+) ([^\\]]*)] \"([^\"]*)\"(.*)", Pattern.DOTALL);

    private final Client client;
    private final List<Session> sessions = new ArrayList<>();
    private final Session worker;
    private final Session subscriber;
    private final Session patterns;
    private final Session watching;
    private final CompletableFuture<?> blocked;
    private final AtomicBoolean over = new AtomicBoolean();
    private final ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();
    private final Set<String> own;
    private final Thread thread;
    private final int working;
    private final int home;

    Bystanders(Client client, Endpoint endpoint, int working) {
        this.client = client;
        this.working = working;
        this.home = working == 0 ? 1 : 0;
        worker = open(endpoint);
        subscriber = open(endpoint);
        patterns = open(endpoint);
        Session waiting = open(endpoint);
        watching = open(endpoint);
        own = Set.copyOf(sessions.stream().map(Session::localAddress).toList());
        subscriber.call(Command.parse("SUBSCRIBE news a b"));
        patterns.call(Command.parse("PSUBSCRIBE *"));
        blocked = waiting.send(Command.parse("BLPOP " + PREFIX + "never 0"), Duration.ofHours(1));
        watching.call(Command.of("MONITOR"));
        thread = new Thread(this::work, "bystander");
        thread.start();
    }

    private Session open(Endpoint endpoint) {
        Session session = client.connect(endpoint.withDatabase(home), Protocol.RESP2);
        sessions.add(session);
        return session;
    }

    private void work() {
        try {
            count();
        } catch (ClientException e) {
            complaints.add("the work has ended: " + e.getMessage());
        }
    }

    private void count() {
        long expected = 0;
        while (!over.get()) {
            expected++;
            String now = worker.call(Command.parse("INCR " + PREFIX + "counter"))
                    .reply()
                    .toString();
            if (!now.equals(":" + expected) && expected > 1) {
                complaints.add("the counter is at " + now + " instead of " + expected);
            }
            expected = Long.parseLong(now.substring(1));
            if (!worker.call(Command.parse("GET canary")).reply().toString().equals("\"" + home + "\"")) {
                complaints.add("the canary is gone");
            }
            java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
        }
    }

    /** Ends their work and returns what they have to complain about. */
    List<String> complaints(Set<String> others) throws InterruptedException {
        over.set(true);
        thread.join();
        if (sessions.stream().anyMatch(session -> !session.isOpen())) {
            complaints.add("a session was ended");
        }
        if (blocked.isDone()) {
            complaints.add("what was blocked was let go");
        }
        for (Session listening : List.of(subscriber, patterns)) {
            listening.drainPushes().forEach(message -> complaints.add("a message came: " + message));
        }
        watching.drainPushes().forEach(line -> watch(line, others));
        return List.copyOf(complaints);
    }

    private void watch(Reply line, Set<String> others) {
        Matcher matcher = LINE.matcher(line.toString());
        if (!matcher.matches()) {
            complaints.add("cannot be read: " + line);
            return;
        }
        String address = matcher.group(2);
        boolean inside = Integer.parseInt(matcher.group(1)) == working;
        boolean ours = own.contains(address) || others.contains(address);
        if (!ours && !inside && !ON_OPENING.contains(matcher.group(3).toUpperCase(java.util.Locale.ROOT))) {
            complaints.add("sent outside of the working database: " + line);
        }
    }

    @Override
    public void close() {
        over.set(true);
        sessions.forEach(Session::close);
    }
}
