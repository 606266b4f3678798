package io.kvcompat.bdd.cli;

import io.kvcompat.proxy.ListenAddress;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A command of the user, told by its environment where the proxy is. */
final class ProgramUnderTest {
    private final List<String> command;
    private final List<String> templates;
    private volatile @Nullable Process process;

    /**
     * @param templates further variables, {@code NAME=VALUE} with {url}, {host} and {port}
     */
    ProgramUnderTest(List<String> command, List<String> templates) {
        this.command = command;
        this.templates = templates;
        for (String template : templates) {
            if (template.indexOf('=') < 1) {
                throw new IllegalArgumentException("--env " + template + ": write NAME={url}");
            }
        }
    }

    /** Runs it to its end and returns its exit code; its input and output are ours. */
    int run(ListenAddress proxy) {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment(proxy));
        try {
            Process started = builder.start();
            process = started;
            return started.waitFor();
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot run " + command.get(0) + ": "
                    + String.valueOf(e.getMessage()).replaceFirst("^.*?: ", ""));
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            return 130;
        }
    }

    /** Ends it, as our own end is asked for. */
    void stop() {
        Process running = process;
        if (running != null && running.isAlive()) {
            running.descendants().forEach(ProcessHandle::destroy);
            running.destroy();
            try {
                if (!running.waitFor(5, TimeUnit.SECONDS)) {
                    running.destroyForcibly();
                }
            } catch (InterruptedException e) {
                running.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Returns the variables by which programs are customarily told where their server is. */
    Map<String, String> environment(ListenAddress proxy) {
        String host = proxy.host().equals("0.0.0.0") || proxy.host().equals("::") ? "127.0.0.1" : proxy.host();
        String port = Integer.toString(proxy.port());
        Map<String, String> variables = new LinkedHashMap<>();
        for (String product : List.of("REDIS", "VALKEY")) {
            variables.put(product + "_URL", proxy.url());
            variables.put(product + "_URI", proxy.url());
            if (proxy.socket() == null) {
                variables.put(product + "_HOST", host);
                variables.put(product + "_PORT", port);
                variables.put(product + "_ADDR", host + ":" + port);
                variables.put(product + "_ADDRESS", host + ":" + port);
            } else {
                variables.put(product + "_SOCKET", proxy.socket().toString());
            }
        }
        for (String template : templates) {
            int equals = template.indexOf('=');
            variables.put(
                    template.substring(0, equals),
                    template.substring(equals + 1)
                            .replace("{url}", proxy.url())
                            .replace("{host}", host)
                            .replace("{port}", port));
        }
        return variables;
    }
}
