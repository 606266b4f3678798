package io.kvcompat.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium that is driven by its DevTools protocol, with one page in it. */
final class Chromium implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final BlockingQueue<String> loaded = new LinkedBlockingQueue<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Chromium(Process process) throws Exception {
        this.process = process;
        String address = address(process);
        JsonNode page = JsonMapper.shared()
                .readTree(http.send(
                                HttpRequest.newBuilder(URI.create("http://" + address + "/json/new?about:blank"))
                                        .PUT(HttpRequest.BodyPublishers.noBody())
                                        .timeout(PATIENCE)
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body());
        this.socket = http.newWebSocketBuilder()
                .connectTimeout(PATIENCE)
                .buildAsync(URI.create(page.path("webSocketDebuggerUrl").asString()), new Listener())
                .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        send("Page.enable", Map.of());
        send("Runtime.enable", Map.of());
        send("Log.enable", Map.of());
        send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    }

    /** Finds a browser: that of the variable CHROME_BIN, or one on the PATH. */
    static Optional<Path> find() {
        String given = System.getenv("CHROME_BIN");
        if (given != null) {
            return Optional.of(Path.of(given));
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return NAMES.stream()
                .flatMap(name -> Stream.of(path.split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path program, Path profile) throws Exception {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-extensions",
                        "--disable-background-networking",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return new Chromium(process);
        } catch (Exception e) {
            end(process);
            throw e;
        }
    }

    /** Reads what the browser says until it names its address, and the rest in the background. */
    private static String address(Process process) throws Exception {
        BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
        CompletableFuture<String> found = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try (said) {
                for (String line = said.readLine(); line != null; line = said.readLine()) {
                    Matcher listening = LISTENING.matcher(line);
                    if (listening.find()) {
                        found.complete(listening.group(1));
                    }
                }
                found.completeExceptionally(new IOException("the browser ended at once"));
            } catch (IOException e) {
                found.completeExceptionally(e);
            }
        });
        reader.setDaemon(true);
        reader.start();
        return found.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                JsonNode message = JsonMapper.shared().readTree(text.toString());
                text.setLength(0);
                take(message);
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }
    }

    private void take(JsonNode message) {
        CompletableFuture<JsonNode> asked = waiting.remove(message.path("id").asInt(-1));
        if (asked != null) {
            asked.complete(message);
            return;
        }
        switch (message.path("method").asString("")) {
            case "Page.loadEventFired" -> loaded.add("loaded");
            case "Runtime.exceptionThrown", "Log.entryAdded" ->
                complaints.add(message.path("params").toString());
            case "Runtime.consoleAPICalled" -> {
                if (!message.path("params").path("type").asString().equals("log")) {
                    complaints.add(message.path("params").toString());
                }
            }
            default -> {
                // Events that no test asks for.
            }
        }
    }

    /** Sends a command of the protocol and returns its result. */
    JsonNode send(String method, Map<String, ?> parameters) throws Exception {
        int id = ids.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText(
                        JsonMapper.shared()
                                .writeValueAsString(Map.of("id", id, "method", method, "params", parameters)),
                        true)
                .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        JsonNode message = answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (message.has("error")) {
            throw new IOException(method + ": " + message.path("error"));
        }
        return message.path("result");
    }

    /** Opens a page and waits until it has loaded. */
    void open(Path file, String fragment) throws Exception {
        load("about:blank");
        load(file.toUri() + fragment);
    }

    private void load(String address) throws Exception {
        loaded.clear();
        send("Page.navigate", Map.of("url", address));
        do {
            if (loaded.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS) == null) {
                throw new IOException(address + " has not loaded");
            }
            // The event may have been that of the page before.
        } while (!evaluate("document.readyState === 'complete' && location.href")
                .asString("")
                .equals(address));
    }

    /** Returns what an expression comes to in the page, of a promise what it brings. */
    JsonNode evaluate(String expression) throws Exception {
        JsonNode result = send(
                "Runtime.evaluate",
                Map.of("expression", expression, "returnByValue", true, "awaitPromise", true, "userGesture", true));
        if (result.has("exceptionDetails")) {
            throw new IOException(result.path("exceptionDetails").toString());
        }
        return result.path("result").path("value");
    }

    /** Waits until an expression holds. */
    void await(String expression) throws Exception {
        evaluate("new Promise((done, failed) => { const end = Date.now() + 20000; const look = () => { if ("
                + expression
                + ") done(true); else if (Date.now() > end) failed(new Error('never came: ' + " + quoted(expression)
                + ")); else requestAnimationFrame(look); }; look(); })");
    }

    static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    /** Returns, once, errors and warnings of the console, exceptions that nobody caught, and what the policy refused. */
    List<String> complaints() {
        List<String> all = new ArrayList<>(complaints);
        complaints.clear();
        return all;
    }

    @Override
    public void close() {
        socket.abort();
        end(process);
    }

    private static void end(Process process) {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(handle -> handle.onExit()
                .orTimeout(10, TimeUnit.SECONDS)
                .exceptionally(e -> handle)
                .join());
    }
}
