package io.kvcompat.bdd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.target.Identity;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What impact takes for granted about servers is what servers say. */
@Timeout(60)
class MeasuredServersTest {
    private static final String FOLDER = "/META-INF/kvcompat/";

    /** Differ between machines or launches. */
    private static final Set<String> LOCAL = Set.of("dir", "port", "maxclients", "pidfile", "logfile");

    @ParameterizedTest
    @ValueSource(strings = {"launch:redis:7.2", "launch:valkey:9.0"})
    void a_profile_is_what_a_launched_server_says(String spec) throws IOException {
        try (Client client = Client.create();
                Target target = Targets.open(new TargetSpec("it", spec), Set.of(Protocol.RESP2), client)) {
            Identity identity = target.identity();
            String[] version = identity.version().split("\\.");
            String name = identity.product() + "-" + version[0] + "." + version[1] + ".json";
            InputStream file = MeasuredServersTest.class.getResourceAsStream(FOLDER + "servers/" + name);
            Assumptions.assumeTrue(file != null, name + " was not measured");
            JsonNode profile = new JsonMapper().readTree(file);
            try (LaunchedServer server = target.disposable().orElseThrow().launch(List.of());
                    Session session = client.connect(server.endpoint(), Protocol.RESP2)) {
                assertThat(commands(session)).isEqualTo(texts(profile.path("commands")));
                assertThat(settings(session).keySet())
                        .isEqualTo(texts(profile.path("settings")).keySet());
                assertThat(changed(session, Set.of("lazyfree-lazy-expire", "repl-backlog-size", "maxmemory-policy")))
                        .isEqualTo(chosen(profile, "lazyfree-lazy-expire", "repl-backlog-size", "maxmemory-policy"));
            }
        }
    }

    private static Map<String, String> changed(Session session, Set<String> names) {
        Map<String, String> settings = settings(session);
        settings.keySet().retainAll(names);
        return settings;
    }

    private static Map<String, String> chosen(JsonNode profile, String... names) {
        Map<String, String> settings = texts(profile.path("settings"));
        settings.keySet().retainAll(Set.of(names));
        return settings;
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new TreeMap<>();
        object.properties()
                .forEach(one -> texts.put(one.getKey(), one.getValue().asString()));
        return texts;
    }

    private static Map<String, String> settings(Session session) {
        List<String> lines = strings(session, "CONFIG GET *");
        Map<String, String> settings = new TreeMap<>();
        for (int i = 0; i < lines.size(); i += 2) {
            settings.put(lines.get(i), lines.get(i + 1));
        }
        settings.keySet().removeAll(LOCAL);
        return settings;
    }

    private static Map<String, String> commands(Session session) {
        Map<String, Set<String>> categories = new TreeMap<>();
        strings(session, "COMMAND LIST").forEach(command -> categories.put(command, new TreeSet<>()));
        for (String category : strings(session, "ACL CAT")) {
            for (String command : strings(session, "ACL CAT " + category)) {
                categories.computeIfAbsent(command, key -> new TreeSet<>()).add(category);
            }
        }
        Map<String, String> commands = new TreeMap<>();
        categories.forEach((command, names) -> commands.put(command, String.join(" ", names)));
        return commands;
    }

    private static List<String> strings(Session session, String command) {
        Reply reply = session.call(Command.parse(command)).reply();
        return ((ArrayReply) reply)
                .items().stream()
                        .map(item -> item instanceof BulkStringReply bulk
                                ? bulk.value().utf8()
                                : item.toString())
                        .map(text -> text.startsWith("+") ? text.substring(1) : text)
                        .toList();
    }

    @Test
    void every_hint_is_about_an_entry_of_the_catalogue() throws IOException {
        Set<String> ids = new TreeSet<>();
        KnownDifferences.loadResources(MeasuredServersTest.class.getClassLoader()).entries().stream()
                .map(KnownDifference::id)
                .forEach(ids::add);

        try (InputStream hints = MeasuredServersTest.class.getResourceAsStream(FOLDER + "impact/hints.yaml")) {
            JsonNode content = new YAMLMapper().readTree(hints);
            Set<String> named = new TreeSet<>();
            content.path("entries").forEach(hint -> named.add(hint.path("entry").asString()));
            content.path("libraries")
                    .forEach(hint -> named.add(hint.path("entry").asString()));
            assertThat(named).isNotEmpty().isSubsetOf(ids);
        }
    }
}
