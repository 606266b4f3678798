package io.kvcompat.bdd.cli;

import io.kvcompat.proxy.ProxyStatus;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Supplier;

/** One line of a terminal that says how far a proxy is, written over twice a second. */
final class LiveLine implements AutoCloseable {
    private static final String ERASE_LINE = "\r\u001B[K";
    private static final long EVERY_MILLIS = 500;

    private final PrintWriter out;
    private final Thread thread;
    private final boolean shown;

    /**
     * Begins to show it.
     *
     * @param shown whether {@code out} is a terminal that nothing else writes to
     */
    LiveLine(PrintWriter out, boolean shown, Supplier<ProxyStatus> status) {
        this.out = out;
        this.shown = shown;
        this.thread = new Thread(() -> show(status), "kvcompat-live");
        thread.setDaemon(true);
        if (shown) {
            thread.start();
        }
    }

    private void show(Supplier<ProxyStatus> status) {
        try {
            while (true) {
                out.print(ERASE_LINE + text(status.get()));
                out.flush();
                Thread.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says in a line how far it is. */
    static String text(ProxyStatus status) {
        long unexpected = status.differences() - status.known();
        return String.format(
                Locale.ROOT,
                "%,d connections (%,d open), %,d commands, %,d compared, %,d differences: %,d unexpected, %,d known",
                status.connections(),
                status.open(),
                status.commands(),
                status.compared(),
                status.differences(),
                unexpected,
                status.known());
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (shown) {
            out.print(ERASE_LINE);
            out.flush();
        }
    }
}
