package io.kvcompat.result;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.BytesJson;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.ReplyJson;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** The JSON form of an exchange; what has its usual value is left out. */
final class ExchangeJson {
    private ExchangeJson() {}

    static void write(JsonGenerator json, Exchange exchange) {
        json.writeStartObject();
        json.writeStringProperty("step", exchange.step());
        json.writeStringProperty("session", exchange.session());
        if (exchange.command() != null) {
            json.writeArrayPropertyStart("command");
            for (Bytes part : exchange.command().parts()) {
                BytesJson.write(json, part.shortenedTo(ReportJson.VALUE_LIMIT));
            }
            json.writeEndArray();
        }
        json.writeArrayPropertyStart("replies");
        for (Reply reply : exchange.replies()) {
            ReplyJson.write(json, reply.shortenedTo(ReportJson.VALUE_LIMIT));
        }
        json.writeEndArray();
        if (exchange.failure() != null) {
            json.writeObjectPropertyStart("failure");
            json.writeStringProperty("kind", exchange.failure().kind().label());
            json.writeStringProperty("message", exchange.failure().message());
            json.writeEndObject();
        }
        json.writeNumberProperty("latencyNanos", exchange.latencyNanos());
        if (!exchange.policy().equals(Policy.EXACT)) {
            write(json, exchange.policy());
        }
        if (exchange.overtaken() > 0) {
            json.writeNumberProperty("overtaken", exchange.overtaken());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Policy policy) {
        json.writeObjectPropertyStart("policy");
        json.writeStringProperty("match", policy.match().label());
        if (policy.match() == Policy.Match.WITHIN) {
            json.writeNumberProperty("within", policy.within());
        }
        if (policy.pattern() != null) {
            json.writeStringProperty("pattern", policy.pattern());
        }
        if (policy.reason() != null) {
            json.writeStringProperty("reason", policy.reason());
        }
        if (!policy.noise().isEmpty()) {
            json.writeArrayPropertyStart("noise");
            policy.noise().forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Reads what was written; throws IllegalArgumentException saying what is wrong. */
    static Exchange read(JsonNode json) {
        List<Reply> replies = new ArrayList<>();
        Nodes.array(json, "replies").forEach(reply -> replies.add(ReplyJson.read(reply)));
        return new Exchange(
                Nodes.text(json, "step"),
                Nodes.text(json, "session"),
                command(json.get("command")),
                replies,
                failure(json.get("failure")),
                Nodes.integer(json, "latencyNanos"),
                policy(json.get("policy")),
                json.has("overtaken") ? Nodes.integer(json, "overtaken") : 0);
    }

    private static @Nullable Command command(@Nullable JsonNode json) {
        if (json == null) {
            return null;
        }
        List<Bytes> parts = new ArrayList<>();
        json.forEach(part -> parts.add(BytesJson.read(part)));
        return new Command(parts);
    }

    private static @Nullable Failure failure(@Nullable JsonNode json) {
        return json == null
                ? null
                : new Failure(
                        Nodes.choice(json, "kind", Failure.Kind.values(), Failure.Kind::label),
                        Nodes.text(json, "message"));
    }

    private static List<String> noise(JsonNode json) {
        List<String> paths = new ArrayList<>();
        json.path("noise").forEach(path -> paths.add(path.asString()));
        return paths;
    }

    private static Policy policy(@Nullable JsonNode json) {
        if (json == null) {
            return Policy.EXACT;
        }
        return new Policy(
                Nodes.choice(json, "match", Policy.Match.values(), Policy.Match::label),
                json.path("within").asDouble(0),
                Nodes.optionalText(json, "pattern"),
                Nodes.optionalText(json, "reason"),
                noise(json));
    }
}
