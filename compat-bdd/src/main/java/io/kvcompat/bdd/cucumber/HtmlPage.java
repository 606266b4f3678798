package io.kvcompat.bdd.cucumber;

import io.cucumber.htmlformatter.MessagesToHtmlWriter;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Pickle;
import io.kvcompat.bdd.cucumber.ReportedCase.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes {@code cucumber.html}: Cucumber's own page, fed with a tenth of what its formatter would write, what failed first. */
final class HtmlPage {
    private static final JsonMapper JSON = JsonMapper.shared();

    private HtmlPage() {}

    static void write(List<Envelope> general, List<ReportedCase> cases, OutputStream to) throws IOException {
        String data = escaped(JSON.writeValueAsString(data(general, cases)));
        try (Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8)) {
            for (String line : own("page.html").split("(?=\\{\\{)|(?<=}})")) {
                out.write(
                        switch (line) {
                            case "{{icon}}" -> cucumbers("icon.url");
                            case "{{css}}" -> cucumbers("main.css");
                            case "{{page_css}}" -> own("page.css");
                            case "{{data}}" -> data;
                            case "{{page_script}}" -> own("page.js");
                            case "{{script}}" -> cucumbers("main.js");
                            default -> line;
                        });
            }
        }
    }

    private static ObjectNode data(List<Envelope> general, List<ReportedCase> cases) {
        Map<String, Weight> weights = new HashMap<>();
        cases.forEach(one -> weights.merge(one.testCase().getPickleId(), one.weight(), Weight::more));
        ObjectNode data = JSON.createObjectNode();
        ArrayNode hooks = JSON.createArrayNode();
        for (Envelope message : general) {
            message.getMeta().ifPresent(meta -> data.set("meta", PageDocument.tree(message)));
            message.getTestRunStarted().ifPresent(started -> data.set("started", PageDocument.tree(message)));
            message.getTestRunFinished().ifPresent(finished -> data.set("finished", PageDocument.tree(message)));
            message.getHook().ifPresent(hook -> hooks.add(PageDocument.tree(message)));
        }
        data.set("hooks", hooks);
        // Scenarios that were left out have nothing to show.
        Map<String, List<Envelope>> pickles = ReportedMessages.grouped(
                general.stream()
                        .filter(message -> weights.containsKey(id(message)))
                        .toList(),
                message -> message.getPickle().orElseThrow().getUri());
        PageCases made = new PageCases(cases);
        ArrayNode documents = data.putArray("documents");
        for (Envelope document : general) {
            List<Envelope> own = pickles.get(uri(document));
            if (own != null && document.getGherkinDocument().isPresent()) {
                documents.add(PageDocument.of(document, own, weights));
                own.forEach(pickle -> made.place(pickle.getPickle().orElseThrow()));
            }
        }
        data.set("cases", made.tree());
        return data;
    }

    private static String uri(Envelope document) {
        return document.getGherkinDocument().flatMap(one -> one.getUri()).orElse("");
    }

    private static String id(Envelope pickle) {
        return pickle.getPickle().map(Pickle::getId).orElse("");
    }

    /** Keeps data from ending the script that it stands in. */
    private static String escaped(String json) {
        return json.replace("<", "\\u003c");
    }

    private static String cucumbers(String name) throws IOException {
        return text(MessagesToHtmlWriter.class.getResourceAsStream(name), name);
    }

    private static String own(String name) throws IOException {
        return text(HtmlPage.class.getResourceAsStream(name), name);
    }

    private static String text(@Nullable InputStream from, String name) throws IOException {
        try (InputStream in = Optional.ofNullable(from).orElseThrow(() -> new IOException(name + " is missing"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
