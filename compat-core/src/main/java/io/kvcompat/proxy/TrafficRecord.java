package io.kvcompat.proxy;

import io.kvcompat.internal.wire.Frame;
import io.kvcompat.reply.Bytes;
import java.util.List;

/** One entry of recorded traffic. */
sealed interface TrafficRecord {
    /** Returns the number of the client's connection. */
    long connection();

    /**
     * A command.
     *
     * @param number its number on the connection, from 1
     * @param micros when it was sent, in microseconds from the beginning of the recording
     * @param parts its name and arguments, passwords masked; long ones may be shortened
     */
    record Request(long connection, long number, long micros, List<Bytes> parts) implements TrafficRecord {}

    /**
     * What answered a command: one frame, several for a subscription, none where no reply was to come.
     *
     * @param number the command's
     */
    record Replies(long connection, long number, List<Frame> frames) implements TrafficRecord {}

    /** An out-of-band frame. */
    record Push(long connection, Frame frame) implements TrafficRecord {}

    /** The end of a connection. */
    record Closed(long connection) implements TrafficRecord {}
}
