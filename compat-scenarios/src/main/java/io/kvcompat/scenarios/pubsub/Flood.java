package io.kvcompat.scenarios.pubsub;

import io.kvcompat.client.Answer;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;
import io.kvcompat.target.LaunchedServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What became of publishing to one subscriber that does not read.
 *
 * @param sent how many messages the server took for the subscriber
 * @param size of each, in bytes
 * @param disconnected whether a message reached no one, the subscriber being gone
 */
record Flood(int sent, int size, boolean disconnected) {
    private static final int BATCH = 64;

    /** What is looked at when the flood is over. */
    @FunctionalInterface
    interface Aftermath {
        void look(Flood flood, SilentSubscriber subscriber) throws IOException;
    }

    /** Floods a subscriber that does not read, whose limit is 1 MiB, on a server of its own. */
    static void run(ScenarioContext context, int size, int messages, Aftermath aftermath) throws IOException {
        try (LaunchedServer server = context.launcher().launch(List.of());
                SilentSubscriber subscriber = SilentSubscriber.open(server.endpoint(), "flood")) {
            RecordedSession publisher = context.sessionTo("publisher", server.endpoint());
            publisher.call("CONFIG SET client-output-buffer-limit \"pubsub 1mb 0 0\"");
            CommandScript.run(context, "publisher> PUBSUB NUMSUB flood => [\"flood\", :1]");
            Flood flood = publish(publisher.unrecorded(), "flood", size, messages);
            publisher.call("PUBSUB NUMSUB flood");
            aftermath.look(flood, subscriber);
            publisher.close();
        }
    }

    /** Publishes up to {@code messages} messages of {@code size} bytes, and stops when they reach no one. */
    private static Flood publish(Session publisher, String channel, int size, int messages) {
        Command command = Command.of("PUBLISH", channel, "x".repeat(size));
        int sent = 0;
        while (sent < messages) {
            List<CompletableFuture<Answer>> batch = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                batch.add(publisher.send(command, Reception.PATIENCE));
            }
            for (CompletableFuture<Answer> answer : batch) {
                if (answer.join().reply().toString().equals(":0")) {
                    return new Flood(sent, size, true);
                }
                sent++;
            }
        }
        return new Flood(sent, size, false);
    }

    long bytes() {
        return (long) sent * size;
    }

    /** Says for people what happened. */
    @Override
    public String toString() {
        return (disconnected ? "disconnected after " : "still connected after ") + sent + " messages of " + size
                + " bytes";
    }
}
