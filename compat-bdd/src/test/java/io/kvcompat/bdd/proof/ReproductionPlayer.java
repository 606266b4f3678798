package io.kvcompat.bdd.proof;

import io.kvcompat.client.Answer;
import io.kvcompat.client.Client;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.reproduction.Reproduction;
import io.kvcompat.reproduction.Reproduction.Form;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Policy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Does what a reproduction says, as redis-cli and a shell would, and gives what came back last. */
final class ReproductionPlayer {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration CLUSTER_IS_UP = Duration.ofSeconds(4);
    private static final Duration FRAME = Duration.ofSeconds(1);
    private static final Pattern SCRIPT_LINE =
            Pattern.compile("(call|send) (\\d) (?:\\S+|'.*?') ('.*'|\\S+)(?: # for (\\d+) unasked)?");
    private static final Pattern AWAIT = Pattern.compile("await (\\d)(?: # for (\\d+) unasked)?");

    private final Client client;
    private final Endpoint endpoint;
    private final Protocol protocol;
    private final Duration limit;
    private final Map<String, Session> sessions = new HashMap<>();
    private final Map<String, Deque<CompletableFuture<Answer>>> pending = new HashMap<>();
    private final List<Exchange> exchanges = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Deque<Command>> sent = new HashMap<>();
    private List<Reply> last = List.of();

    private ReproductionPlayer(Client client, Endpoint endpoint, Protocol protocol, Duration limit) {
        this.client = client;
        this.limit = limit;
        this.endpoint = endpoint;
        this.protocol = protocol;
    }

    /** Returns the replies of the last command, or the last frame, and none where it did not come. */
    static List<Reply> play(Client client, Endpoint endpoint, Protocol protocol, Reproduction reproduction)
            throws Exception {
        return play(client, endpoint, protocol, reproduction, LIMIT);
    }

    /** As above, waiting for each reply no longer than {@code limit}. */
    static List<Reply> play(
            Client client, Endpoint endpoint, Protocol protocol, Reproduction reproduction, Duration limit)
            throws Exception {
        return played(client, endpoint, protocol, reproduction, limit).last;
    }

    /** Returns all that was sent and came back, as a feature of a user with the same lines records it. */
    static List<Exchange> exchanges(
            Client client, Endpoint endpoint, Protocol protocol, Reproduction reproduction, Duration limit)
            throws Exception {
        return List.copyOf(played(client, endpoint, protocol, reproduction, limit).exchanges);
    }

    private static ReproductionPlayer played(
            Client client, Endpoint endpoint, Protocol protocol, Reproduction reproduction, Duration limit)
            throws Exception {
        ReproductionPlayer player = new ReproductionPlayer(client, endpoint, protocol, limit);
        try {
            for (String line : reproduction.lines()) {
                if (reproduction.form() == Form.REDIS_CLI) {
                    player.call("0", line);
                } else {
                    player.scriptLine(line);
                }
            }
            return player;
        } finally {
            player.sessions.values().forEach(Session::close);
        }
    }

    private void scriptLine(String line) throws Exception {
        Matcher command = SCRIPT_LINE.matcher(line);
        Matcher await = AWAIT.matcher(line);
        if (command.matches()) {
            String text = unquoted(command.group(3));
            if (command.group(1).equals("call")) {
                call(command.group(2), text);
                frames(command.group(2), command.group(4));
            } else {
                Command parsed = Command.parse(text);
                sent.computeIfAbsent(command.group(2), key -> new ArrayDeque<>())
                        .add(parsed);
                pending(command.group(2)).add(session(command.group(2)).send(parsed, limit));
                awaitBlocked();
            }
        } else if (await.matches()) {
            await(await.group(1), await.group(2));
        }
    }

    private static String unquoted(String word) {
        return word.startsWith("'") ? word.substring(1, word.length() - 1).replace("'\\''", "'") : word;
    }

    private Session session(String name) {
        return sessions.computeIfAbsent(name, key -> client.connect(endpoint, protocol));
    }

    private Deque<CompletableFuture<Answer>> pending(String name) {
        return pending.computeIfAbsent(name, key -> new ArrayDeque<>());
    }

    private void call(String name, String line) throws Exception {
        Command command = Command.parse(line);
        last = replies(session(name).send(command, limit));
        record(name, command);
        if (line.toUpperCase(Locale.ROOT).startsWith("CLUSTER ADDSLOTS")
                && last.toString().contains("OK")) {
            awaitCluster();
        }
    }

    /** A node that has just been given its slots takes commands two seconds later. */
    private void awaitCluster() throws InterruptedException {
        Instant end = Instant.now().plus(CLUSTER_IS_UP);
        while (Instant.now().isBefore(end)
                && !session("other")
                        .call(Command.of("CLUSTER", "INFO"))
                        .reply()
                        .toString()
                        .contains("cluster_state:ok")) {
            Thread.sleep(50);
        }
    }

    private void await(String name, @Nullable String frames) throws Exception {
        CompletableFuture<Answer> answer = frames == null ? pending(name).poll() : null;
        if (answer != null) {
            last = replies(answer);
            record(name, sent.getOrDefault(name, new ArrayDeque<>()).poll());
        }
        frames(name, frames);
    }

    /** Takes down what came back last; a frame that nobody asked for has no command. */
    private void record(String name, @Nullable Command command) {
        if (!last.isEmpty()) {
            String step = "s" + name + "/" + (command == null ? "push" : command.name());
            int count = counts.merge(step, 1, Integer::sum);
            exchanges.add(new Exchange(step + "/" + count, "s" + name, command, last, null, 0, Policy.EXACT));
        }
    }

    /** Takes as many frames as are said to come; the last of them, if it comes, is what came back last. */
    private void frames(String name, @Nullable String count) {
        for (int i = 0; count != null && i < Integer.parseInt(count); i++) {
            last = session(name).nextPush(FRAME).map(List::of).orElse(List.of());
            record(name, null);
        }
    }

    private List<Reply> replies(CompletableFuture<Answer> answer) throws InterruptedException {
        try {
            return answer.get(limit.toSeconds() + 1, TimeUnit.SECONDS).replies();
        } catch (ExecutionException | TimeoutException e) {
            return List.of();
        }
    }

    /** Waits as long as the shell does: until the server has read what was sent, which another session's turn proves. */
    private void awaitBlocked() {
        session("other").call(Command.of("PING"));
        session("other").call(Command.of("PING"));
    }
}
