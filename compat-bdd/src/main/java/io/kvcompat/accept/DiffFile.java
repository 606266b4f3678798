package io.kvcompat.accept;

import io.kvcompat.diff.DiffJson;
import io.kvcompat.result.InputFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the unexpected differences of a {@code diff.json}. */
final class DiffFile {
    private DiffFile() {}

    static List<Reported> unexpected(Path file) {
        JsonNode root = read(file);
        if (!DiffJson.SCHEMA.equals(root.path("schema").asString(""))) {
            throw new IllegalArgumentException(file + ": is no " + DiffJson.SCHEMA
                    + " report; name the diff.json of a run" + " by this version of kvcompat");
        }
        Map<String, Reported.Server> servers = new HashMap<>();
        add(servers, root.path("baseline"));
        root.path("others").forEach(other -> add(servers, other));
        List<Reported> all = new ArrayList<>();
        for (JsonNode node : root.path("differences")) {
            if (text(node, "verdict").equals("unexpected")) {
                all.add(reported(node, servers));
            }
        }
        return all;
    }

    private static JsonNode read(Path file) {
        if (!Files.exists(file)) {
            throw new IllegalArgumentException(file + ": there is no such file; name a report by --report");
        }
        try {
            return JsonMapper.shared().readTree(InputFile.text(file, InputFile.WRITTEN_BY_US));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new IllegalArgumentException(file + ":" + line + ": is no JSON");
        }
    }

    private static void add(Map<String, Reported.Server> servers, JsonNode target) {
        JsonNode identity = target.path("identity");
        servers.put(text(target, "target"), new Reported.Server(text(identity, "product"), text(identity, "version")));
    }

    private static Reported reported(JsonNode node, Map<String, Reported.Server> servers) {
        return new Reported(
                text(node, "id"),
                text(node, "scenario"),
                text(node, "step"),
                text(node, "protocol"),
                server(servers, text(node, "baseline")),
                server(servers, text(node, "other")),
                text(node, "kind"),
                text(node, "severity"),
                node.path("likelyCause").asString("unexplained"),
                optional(node, "command"),
                text(node, "baselineText"),
                text(node, "otherText"));
    }

    private static Reported.Server server(Map<String, Reported.Server> servers, String name) {
        Reported.Server server = servers.get(name);
        if (server == null) {
            throw new IllegalArgumentException("The report names a target that it does not describe: " + name);
        }
        return server;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static @Nullable String optional(JsonNode node, String name) {
        return node.has(name) ? text(node, name) : null;
    }
}
