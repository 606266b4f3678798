package io.kvcompat.bdd.cucumber;

import io.cucumber.core.plugin.JsonFormatter;
import io.cucumber.messages.types.Envelope;
import io.cucumber.plugin.event.EventHandler;
import io.cucumber.plugin.event.EventPublisher;
import java.io.OutputStream;
import java.util.List;

/** Writes {@code cucumber.json} by Cucumber's own formatter, which is told what is reported instead of what was said. */
final class JsonReport {
    private JsonReport() {}

    static void write(List<Envelope> general, List<ReportedCase> cases, OutputStream out) {
        Feed feed = new Feed();
        // The formatter closes it at the end of the run.
        new JsonFormatter(out).setEventPublisher(feed);
        general.stream()
                .filter(message -> message.getTestRunFinished().isEmpty())
                .flatMap(message -> SplitDocuments.split(message).stream())
                .forEach(feed::send);
        for (ReportedCase one : cases) {
            feed.send(Envelope.of(one.testCase()));
            one.messages().forEach(feed::send);
        }
        general.stream()
                .filter(message -> message.getTestRunFinished().isPresent())
                .forEach(feed::send);
    }

    /** Hands on messages to the one who asked for them. */
    private static final class Feed implements EventPublisher {
        private EventHandler<Envelope> handler = message -> {};

        @Override
        @SuppressWarnings("unchecked")
        public <T> void registerHandlerFor(Class<T> type, EventHandler<T> asking) {
            if (type == Envelope.class) {
                handler = (EventHandler<Envelope>) asking;
            }
        }

        @Override
        public <T> void removeHandlerFor(Class<T> type, EventHandler<T> asking) {
            handler = message -> {};
        }

        void send(Envelope message) {
            handler.receive(message);
        }
    }
}
