package io.kvcompat.scenarios.pubsub;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Receives messages on one session with the care that a busy machine asks for.
 *
 * <p>{@link #subscribe} returns when the server has confirmed, so that nothing is published too early; confirmations
 * are answers and never taken for messages; what was left over from before is dropped; and {@link #take} ends when all
 * that is expected has come, its time-out being no more than the point at which a stalled server is given up; {@link
 * #takeAll} needs none.
 */
final class Reception {
    /** How long a stalled server is waited for: far longer than any pause of a scheduler or a collector. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Session session;

    private Reception(Session session) {
        this.session = session;
    }

    static Reception on(Session session) {
        return new Reception(session);
    }

    /** Drops what is left over, subscribes and returns when every channel is confirmed. */
    void subscribe(String... channels) {
        barrier();
        session.drainPushes();
        List<PubSubFrame> confirmations =
                session.call(Command.of("SUBSCRIBE").with(channels), PATIENCE).replies().stream()
                        .map(PubSubFrame::of)
                        .toList();
        List<String> confirmed =
                confirmations.stream().map(PubSubFrame::channel).toList();
        if (!confirmed.equals(List.of(channels))) {
            throw new IllegalStateException("SUBSCRIBE confirmed " + confirmed + " instead of " + List.of(channels));
        }
    }

    /** Waits for {@code expected} messages, takes what else has surely come, and tells what arrived. */
    Received take(int expected, Duration timeout) {
        long start = System.nanoTime();
        List<PubSubFrame> messages = new ArrayList<>();
        while (messages.size() < expected) {
            Duration left = timeout.minusNanos(System.nanoTime() - start);
            Optional<Reply> frame = left.isNegative() ? Optional.empty() : session.nextPush(left);
            if (frame.isEmpty()) {
                return new Received(messages, expected, Duration.ofNanos(System.nanoTime() - start));
            }
            messages.add(PubSubFrame.of(frame.get()));
        }
        barrier();
        session.drainPushes().stream().map(PubSubFrame::of).forEach(messages::add);
        return new Received(messages, expected, Duration.ofNanos(System.nanoTime() - start));
    }

    /**
     * Takes what was published before this call, for when the publishers have their replies: nothing is waited for, since
     * a server has handed a message over before it answers PUBLISH.
     */
    Received takeAll(int expected) {
        long start = System.nanoTime();
        barrier();
        List<PubSubFrame> messages =
                session.drainPushes().stream().map(PubSubFrame::of).toList();
        return new Received(messages, expected, Duration.ofNanos(System.nanoTime() - start));
    }

    /** Returns when all that was due to this session has come: a server answers in order. */
    private void barrier() {
        session.call(Command.of("PING"), PATIENCE);
    }

    /**
     * What arrived.
     *
     * @param messages in the order in which they came
     * @param expected how many were waited for
     * @param elapsed how long that took
     */
    record Received(List<PubSubFrame> messages, int expected, Duration elapsed) {
        Received {
            messages = List.copyOf(messages);
        }

        boolean isComplete() {
            return messages.size() == expected;
        }

        List<String> payloads() {
            return messages.stream().map(PubSubFrame::payload).toList();
        }

        /** Returns the payloads that begin with {@code publisher:}, without that. */
        List<String> payloadsOf(String publisher) {
            return payloads().stream()
                    .filter(payload -> payload.startsWith(publisher + ":"))
                    .map(payload -> payload.substring(publisher.length() + 1))
                    .toList();
        }

        String kindOfFirst() {
            return messages.isEmpty() ? "none" : messages.get(0).kind();
        }

        /** Returns each message as one line, sorted, equal ones once. */
        List<String> labels() {
            return List.copyOf(
                    messages.stream().map(PubSubFrame::toString).collect(Collectors.toCollection(TreeSet::new)));
        }

        /** Says for people how many came, and the last one. */
        @Override
        public String toString() {
            String last = messages.isEmpty() ? "" : ", the last `" + messages.get(messages.size() - 1) + "`";
            return messages.size() + " of " + expected + " messages arrived within " + elapsed.toMillis() + " ms"
                    + last;
        }
    }
}
