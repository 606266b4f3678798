package io.kvcompat.bdd.cucumber;

import io.cucumber.messages.ndjson.Serializer;
import io.cucumber.messages.types.Envelope;
import io.kvcompat.bdd.cucumber.ReportedCase.Weight;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A feature and its scenarios as the page holds them: ids are numbers, and what can be made again of the rest is left out. The
 * page's script page.js makes Cucumber's messages of it.
 */
final class PageDocument {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Serializer SERIALIZER = new Serializer();

    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    private PageDocument() {}

    static JsonNode tree(Envelope message) {
        try {
            StringWriter text = new StringWriter();
            SERIALIZER.writeValue(text, message);
            return JSON.readTree(text.toString()).iterator().next();
        } catch (IOException e) {
            throw new IllegalStateException("A message of Cucumber's cannot be written", e);
        }
    }

    /**
     * Returns a document and its pickles.
     *
     * @param weights how much there is to see of each pickle; scenarios with more come first
     */
    static ObjectNode of(Envelope document, List<Envelope> pickles, Map<String, Weight> weights) {
        return new PageDocument().make(document, pickles, weights);
    }

    private ObjectNode make(Envelope document, List<Envelope> pickles, Map<String, Weight> weights) {
        ArrayNode scenarios = JSON.createArrayNode();
        Map<Integer, Weight> ofScenarios = new HashMap<>();
        for (Envelope pickle : pickles) {
            JsonNode tree = tree(pickle);
            scenarios.add(pickle(tree));
            ofScenarios.merge(
                    id(tree.path("astNodeIds").get(0).asString()),
                    weights.getOrDefault(tree.path("id").asString(), Weight.PASSED),
                    Weight::more);
        }
        ObjectNode slim = (ObjectNode) slim(tree(document));
        Weight weight = ofScenarios.values().stream().reduce(Weight.PASSED, Weight::more);
        slim.put("uri", weight.label() + slim.path("uri").asString().replaceFirst("^classpath:features/", ""));
        sort(slim.path("feature").path("children"), ofScenarios);
        ObjectNode made = JSON.createObjectNode();
        made.set("document", slim);
        made.set("pickles", scenarios);
        return made;
    }

    private static void sort(JsonNode children, Map<Integer, Weight> weights) {
        if (children instanceof ArrayNode array) {
            List<JsonNode> sorted = new ArrayList<>();
            array.forEach(sorted::add);
            sorted.sort(Comparator.comparing((JsonNode child) -> !child.has("background"))
                    .thenComparing(child -> weights.getOrDefault(
                            child.path("scenario").path("id").asInt(-1), Weight.PASSED)));
            array.removeAll();
            sorted.forEach(array::add);
        }
    }

    private ObjectNode pickle(JsonNode pickle) {
        ObjectNode made = JSON.createObjectNode();
        made.put("name", pickle.path("name").asString());
        made.set("ast", ids(pickle.path("astNodeIds")));
        if (!pickle.path("tags").isEmpty()) {
            ArrayNode tags = made.putArray("tags");
            pickle.path("tags")
                    .forEach(tag -> tags.addArray()
                            .add(tag.path("name").asString())
                            .add(id(tag.path("astNodeId").asString())));
        }
        ArrayNode steps = made.putArray("steps");
        for (JsonNode step : pickle.path("steps")) {
            ObjectNode one = steps.addObject();
            String text = step.path("text").asString();
            one.put("text", text);
            one.set("ast", ids(step.path("astNodeIds")));
            if (step.has("argument")) {
                one.set("argument", step.path("argument"));
            }
            texts.put(step.path("astNodeIds").get(0).asString(), text);
        }
        return made;
    }

    private ArrayNode ids(JsonNode given) {
        ArrayNode made = JSON.createArrayNode();
        given.forEach(one -> made.add(id(one.asString())));
        return made;
    }

    private int id(String uuid) {
        return ids.computeIfAbsent(uuid, key -> ids.size());
    }

    /** Leaves out what the pickles have as well, and columns. */
    private JsonNode slim(JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode made = JSON.createArrayNode();
            array.forEach(one -> made.add(slim(one)));
            return made;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode made = JSON.createObjectNode();
        boolean inPickle =
                object.has("keywordType") && texts.containsKey(object.path("id").asString());
        boolean sameText = inPickle
                && object.path("text")
                        .asString()
                        .equals(texts.get(object.path("id").asString()));
        object.properties().forEach(entry -> {
            String name = entry.getKey();
            JsonNode value = entry.getValue();
            boolean left = name.equals("column")
                    || name.equals("keywordType")
                    || inPickle && (name.equals("docString") || name.equals("dataTable"))
                    || sameText && name.equals("text")
                    || name.equals("tags") && value.isEmpty()
                    || name.equals("examples") && value.isEmpty();
            if (!left) {
                made.set(
                        name, name.equals("id") ? JSON.getNodeFactory().numberNode(id(value.asString())) : slim(value));
            }
        });
        return made;
    }
}
