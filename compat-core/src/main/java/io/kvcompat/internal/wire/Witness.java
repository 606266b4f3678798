package io.kvcompat.internal.wire;

import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * Sees what one client's connection sends and gets, and says what goes to the targets that do not answer the client.
 *
 * <p>Called on the connection's event loop alone; it must not block. The links are the targets, by their order.
 */
public interface Witness {
    /** Stands for a command that can only be sent once the answering target has answered. */
    Request LATER = Request.whole(new byte[] {'\n'});

    /**
     * Takes note that a target and the answering one both have a connection for this client.
     *
     * @param leaders under which address the answering target knows the client
     * @param others under which one {@code link} does
     */
    void opened(int link, SocketAddress leaders, SocketAddress others);

    /** Takes note of a command that is about to be sent. */
    void sent(Call call);

    /**
     * Returns what goes to {@code link} for this command: the client's own, another, null for nothing, or {@link #LATER},
     * upon which this is asked again after each reply of the answering target.
     */
    @Nullable
    Request requestFor(Call call, int link);

    /**
     * Returns what is to be asked of {@code link} next for a command that it has just answered: the next page, say, of what
     * the answering target gave in one; null where it has said all. What it says then takes the answer's place.
     */
    @Nullable
    Request more(Call call, int link);

    /** Takes a command for which no more will come, from no target. */
    void done(Call call);

    /** Takes an out-of-band frame. */
    void push(int link, Frame frame);

    /** Takes note that from now on this connection is no longer compared on a target, and why. */
    void cut(int link, String reason);

    /** Takes note that the connection has ended on every side. */
    void closed();
}
