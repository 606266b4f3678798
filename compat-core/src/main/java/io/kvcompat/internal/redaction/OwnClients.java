package io.kvcompat.internal.redaction;

import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Session;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * The connections of this run to one server, by the address that it lists them at. Safe for use by several threads.
 *
 * <p>A port that was ours may be another's later, so one that has ended is forgotten when the next scenario begins.
 */
public final class OwnClients {
    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F:.]+(%\\w+)?");

    private final Map<String, BooleanSupplier> addresses = new ConcurrentHashMap<>();
    private volatile boolean rewritten;

    /**
     * Takes note of a connection of the run.
     *
     * @param isOpen tells whether it still stands
     */
    public void add(String address, BooleanSupplier isOpen) {
        if (!address.isEmpty()) {
            addresses.put(canonical(address), isOpen);
        }
    }

    /** Takes note of a session of the run, opened to {@code endpoint}. */
    public void add(Endpoint endpoint, Session session) {
        if (endpoint.unixSocket()) {
            // All its clients are listed alike, ours among them.
            add(endpoint.host(), () -> true);
        } else {
            add(session.localAddress(), session::isOpen);
        }
    }

    /** Forgets those that have ended. */
    public void forgetEnded() {
        addresses.values().removeIf(isOpen -> !isOpen.getAsBoolean());
    }

    /** Tells whether the client that a server lists at {@code address} is one of the run's. */
    public boolean isOwn(String address) {
        return addresses.containsKey(canonical(address));
    }

    /** Takes note that something between rewrites addresses, so that the run's clients cannot be told from others. */
    public void areRewritten() {
        rewritten = true;
    }

    boolean tell() {
        return !rewritten;
    }

    /** One address of version 6 is written in several ways. */
    private static String canonical(String listed) {
        // Clients of a unix socket are listed by its path, with a port of 0.
        String address = listed.replaceFirst("^unix:", "").replaceFirst("^(/.*):0$", "$1");
        int colon = address.lastIndexOf(':');
        if (colon < 0) {
            return address;
        }
        String host = address.substring(0, colon).replaceAll("[\\[\\]]", "");
        if (!LITERAL.matcher(host).matches()) {
            return address;
        }
        try {
            return InetAddress.getByName(host).getHostAddress() + address.substring(colon);
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
