package io.kvcompat.proxy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * Serves a proxy's counts at {@code /metrics}, in Prometheus' text format.
 *
 * <p>Safe for use by several threads.
 */
public final class MetricsEndpoint implements AutoCloseable {
    private final HttpServer server;

    private MetricsEndpoint(HttpServer server) {
        this.server = server;
    }

    /**
     * Begins to serve.
     *
     * @param address {@code HOST:PORT}; port 0 for any that is free
     * @throws IllegalArgumentException when it is malformed, or cannot be listened on
     */
    public static MetricsEndpoint open(String address, Proxy proxy) {
        ListenAddress listen = ListenAddress.parse(address);
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(listen.host(), listen.port()), 16);
            server.createContext("/metrics", exchange -> answer(exchange, text(proxy)));
            server.start();
            return new MetricsEndpoint(server);
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot serve metrics on " + address + ": " + e.getMessage(), e);
        }
    }

    /** Returns the port. */
    public int port() {
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static String text(Proxy proxy) {
        ProxyStatus status = proxy.status();
        StringBuilder out = new StringBuilder();
        add(out, "connections_open", "gauge", "Clients that are connected.", status.open());
        add(out, "connections_total", "counter", "Clients that have connected.", status.connections());
        add(out, "commands_total", "counter", "Commands that clients have sent.", status.commands());
        add(out, "compared_total", "counter", "Commands whose replies were compared.", status.compared());
        add(out, "differences_total", "counter", "Replies that differed.", status.differences());
        add(out, "differences_known_total", "counter", "Those that a known difference explains.", status.known());
        add(out, "noise_total", "counter", "Replies that the twin's differ from, too.", status.noise());
        add(out, "not_compared_total", "counter", "Commands that could not be compared.", status.notCompared());
        add(out, "raced_total", "counter", "Those that raced with other connections.", status.raced());
        String name = "kvcompat_proxy_commands_by_name_total";
        out.append("# HELP ").append(name).append(" Commands that clients have sent, by name.\n");
        out.append("# TYPE ").append(name).append(" counter\n");
        proxy.commands()
                .forEach((command, count) -> out.append(name)
                        .append("{command=\"")
                        .append(command.replaceAll("[\\\\\"\n]", "_"))
                        .append("\"} ")
                        .append(count)
                        .append('\n'));
        return out.toString();
    }

    private static void add(StringBuilder out, String name, String type, String help, long value) {
        String whole = "kvcompat_proxy_" + name;
        out.append("# HELP ").append(whole).append(' ').append(help).append('\n');
        out.append("# TYPE ").append(whole).append(' ').append(type).append('\n');
        out.append(whole).append(' ').append(value).append('\n');
    }

    /** Serves no more. Never throws. */
    @Override
    public void close() {
        server.stop(0);
    }
}
