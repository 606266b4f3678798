package io.kvcompat.internal.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A command of a client on its way to the targets, and what each of them gave; for use on one event loop. */
public final class Call {

    /** What became of a command on one target. */
    public enum State {
        /** Its reply is still to come. */
        WAITING,
        /** It was answered, or no reply was to come, as CLIENT REPLY says. */
        ANSWERED,
        /** The connection ended first. */
        LOST,
        /** It was not sent there, and is not compared. */
        NOT_SENT
    }

    private final Request request;
    private final CommandTraits info;
    private final boolean queued;
    private final long sequence;
    private final long sentAt;
    private final State[] states;
    private final @Nullable Frame[] single;
    private final @Nullable List<Frame>[] several;
    private final @Nullable Request[] sentInstead;
    private int open;
    private long answeredAt;
    private boolean overtaken;
    private boolean told;
    private @Nullable Transaction transaction;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Call(Request request, CommandTraits info, boolean queued, long sequence, int links) {
        this.request = request;
        this.info = info;
        this.queued = queued;
        this.sequence = sequence;
        this.sentAt = System.nanoTime();
        this.states = new State[links];
        this.single = new @Nullable Frame[links];
        this.several = new List[links];
        this.sentInstead = new @Nullable Request[links];
        this.open = links;
        java.util.Arrays.fill(states, State.WAITING);
    }

    /** Returns the command as the client sent it. */
    public Request request() {
        return request;
    }

    /** Returns what is known of the command. */
    public CommandTraits info() {
        return info;
    }

    /** Tells whether it was sent within a transaction, which EXEC executes. */
    public boolean isQueued() {
        return queued;
    }

    /** Returns its number among all commands of the proxy. */
    public long sequence() {
        return sequence;
    }

    /** Returns when it was sent, in nanoseconds of {@link System#nanoTime()}. */
    public long sentAt() {
        return sentAt;
    }

    /** Returns how long the answering target took, in nanoseconds; 0 where it did not answer. */
    public long latencyNanos() {
        return answeredAt == 0 ? 0 : answeredAt - sentAt;
    }

    /** Tells whether other connections' commands were let through before this was answered, in strict order. */
    public boolean isOvertaken() {
        return overtaken;
    }

    void overtake() {
        overtaken = true;
    }

    /** Returns what became of it on a target. */
    public State state(int link) {
        return states[link];
    }

    /** Returns the frames that answered it on a target: one, several for a subscription, or none. */
    public List<Frame> frames(int link) {
        List<Frame> all = several[link];
        Frame one = single[link];
        return all != null ? all : one != null ? List.of(one) : List.of();
    }

    /** Returns the one frame that answered it on a target; null where it was not just one. */
    public @Nullable Frame frame(int link) {
        return single[link];
    }

    /** Returns what was sent to a target; the client's own command where nothing else was. */
    public Request sent(int link) {
        Request other = sentInstead[link];
        return other == null ? request : other;
    }

    void sendInstead(int link, Request other) {
        sentInstead[link] = other;
    }

    boolean isSentInstead(int link) {
        return sentInstead[link] != null;
    }

    /** Takes an answer that may not be the last. */
    void look(int link, Frame frame) {
        single[link] = frame;
    }

    void answered(int link, @Nullable Frame frame, boolean leads) {
        List<Frame> earlier = several[link];
        if (earlier != null && frame != null) {
            earlier.add(frame);
        } else {
            single[link] = frame;
        }
        if (leads) {
            answeredAt = System.nanoTime();
        }
        end(link, State.ANSWERED);
    }

    void confirmed(int link, Frame frame) {
        List<Frame> frames = several[link];
        if (frames == null) {
            frames = new ArrayList<>(4);
            several[link] = frames;
        }
        frames.add(frame);
    }

    int confirmations(int link) {
        List<Frame> frames = several[link];
        return frames == null ? 0 : frames.size();
    }

    /** Takes note that no more will come from a target. */
    void end(int link, State state) {
        if (states[link] == State.WAITING) {
            states[link] = state;
            open--;
        }
    }

    /** Returns the transaction that it begins, belongs to or ends; null for none. */
    public @Nullable Transaction transaction() {
        return transaction;
    }

    void within(Transaction open) {
        transaction = open;
    }

    boolean isTold() {
        return told;
    }

    void tell() {
        told = true;
    }

    boolean isDone() {
        return open == 0;
    }
}
