package io.kvcompat.scenarios.pubsub;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Answer;
import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.scenarios.LaunchedRun;
import io.kvcompat.target.Target;
import io.kvcompat.target.Targets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The classic mistakes of receiving messages: each test makes the mistake and then takes the care against it. */
class ReceptionTest {
    private static final Duration SHORT = Duration.ofMillis(100);

    private static Client client;
    private static Target target;

    @BeforeAll
    static void launch() {
        client = Client.create();
        target = Targets.open(LaunchedRun.redis(), EnumSet.allOf(Protocol.class), client);
    }

    @AfterAll
    static void end() {
        target.close();
        client.close();
    }

    private static Session connect(Protocol protocol) {
        return client.connect(target.endpoint(protocol), protocol);
    }

    private static String call(Session session, String line) {
        return session.call(Command.parse(line)).reply().toString();
    }

    /** A session whose next command waits until something is pushed to the list {@code gate}. */
    private static void holdUp(Session session, Session other) {
        long id = Long.parseLong(call(session, "CLIENT ID").substring(1));
        CompletableFuture<Answer> unused = session.send(Command.parse("BLPOP gate 0"), Reception.PATIENCE);
        assertThat(unused).isNotNull();
        while (!call(other, "CLIENT LIST ID " + id).contains("flags=b")) {
            Thread.onSpinWait();
        }
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void what_is_published_before_the_subscription_is_confirmed_is_lost(Protocol protocol) {
        try (Session careless = connect(protocol);
                Session careful = connect(protocol);
                Session other = connect(protocol)) {
            holdUp(careless, other);
            CompletableFuture<Answer> subscribed = careless.send(Command.parse("SUBSCRIBE early"), Reception.PATIENCE);
            assertThat(call(other, "PUBLISH early lost")).isEqualTo(":0");
            call(other, "RPUSH gate go");
            subscribed.join();
            assertThat(Reception.on(careless).take(1, SHORT).isComplete()).isFalse();

            holdUp(careful, other);
            CompletableFuture<Void> careTaken =
                    CompletableFuture.runAsync(() -> Reception.on(careful).subscribe("early"));
            assertThat(careTaken).isNotDone();
            call(other, "RPUSH gate go");
            careTaken.join();
            assertThat(call(other, "PUBLISH early heard")).isEqualTo(":2");
            assertThat(Reception.on(careful).take(1, Reception.PATIENCE).payloads())
                    .containsExactly("heard");
        }
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void a_confirmation_is_not_taken_for_a_message(Protocol protocol) {
        try (Session subscriber = connect(protocol);
                Session publisher = connect(protocol)) {
            Answer confirmation = subscriber.call(Command.parse("SUBSCRIBE first second"));
            // The first frame on the wire is this, and a careless reader counts it as the message.
            assertThat(PubSubFrame.of(confirmation.replies().get(0)).kind()).isEqualTo("subscribe");
            Reception.Received none = Reception.on(subscriber).take(1, SHORT);
            assertThat(none.isComplete()).isFalse();
            assertThat(none)
                    .hasToString(
                            "0 of 1 messages arrived within " + none.elapsed().toMillis() + " ms");

            Reception.on(subscriber).subscribe("third");
            call(publisher, "PUBLISH third message");
            Reception.Received received = Reception.on(subscriber).take(1, Reception.PATIENCE);
            assertThat(received.kindOfFirst()).isEqualTo("message");
            assertThat(received.payloads()).containsExactly("message");
        }
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void a_pause_longer_than_a_short_time_out_loses_nothing(Protocol protocol) {
        try (Session subscriber = connect(protocol);
                Session publisher = connect(protocol);
                Session other = connect(protocol)) {
            Reception.on(subscriber).subscribe("slow");
            // The server stands still as a machine under load may.
            call(other, "CLIENT PAUSE 600 ALL");
            CompletableFuture<Answer> published =
                    publisher.send(Command.parse("PUBLISH slow late"), Reception.PATIENCE);
            assertThat(subscriber.nextPush(SHORT))
                    .as("what a short time-out sees")
                    .isEmpty();
            assertThat(Reception.on(subscriber).take(1, Reception.PATIENCE).payloads())
                    .containsExactly("late");
            assertThat(published.join().reply()).hasToString(":1");
        }
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void a_message_left_over_from_before_is_not_taken_for_a_new_one(Protocol protocol) {
        try (Session careless = connect(protocol);
                Session careful = connect(protocol);
                Session publisher = connect(protocol)) {
            for (Session subscriber : new Session[] {careless, careful}) {
                call(subscriber, "SUBSCRIBE before");
                call(publisher, "PUBLISH before left-over");
                call(subscriber, "UNSUBSCRIBE before");
            }
            call(careless, "SUBSCRIBE now");
            Reception.on(careful).subscribe("now");
            call(publisher, "PUBLISH now fresh");
            assertThat(PubSubFrame.of(careless.nextPush(Reception.PATIENCE).orElseThrow())
                            .payload())
                    .as("what a careless reader takes")
                    .isEqualTo("left-over");
            assertThat(Reception.on(careful).take(1, Reception.PATIENCE).payloads())
                    .containsExactly("fresh");
        }
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void what_had_arrived_by_the_time_out_is_told(Protocol protocol) {
        try (Session subscriber = connect(protocol);
                Session publisher = connect(protocol)) {
            Reception.on(subscriber).subscribe("some");
            call(publisher, "PUBLISH some one");
            call(publisher, "PUBLISH some two");
            Reception.Received received = Reception.on(subscriber).take(3, SHORT);
            assertThat(received.isComplete()).isFalse();
            assertThat(received.toString())
                    .startsWith("2 of 3 messages arrived within ")
                    .endsWith(" ms, the last `message some two`");
        }
    }
}
