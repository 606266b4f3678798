package io.kvcompat.scenarios.server;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The names and ports of a cluster's nodes, which are made by chance: {@code {a}} stands for the name of the node that the
 * scenario calls a, and {@code {port-a}} for its port.
 */
final class NodeNames {
    private final Map<String, String> names = new LinkedHashMap<>();

    void put(String node, String id, int port) {
        names.put("{" + node + "}", id);
        names.put("{port-" + node + "}", String.valueOf(port));
    }

    /** Returns a line of the scenario with the names and ports in their places. */
    String filled(String text) {
        String result = text;
        for (Map.Entry<String, String> each : names.entrySet()) {
            result = result.replace(each.getKey(), each.getValue());
        }
        return result;
    }

    /** Returns what a node answered without anything that is made by chance. */
    String masked(String text) {
        String result = text;
        for (Map.Entry<String, String> each : names.entrySet()) {
            // Whole: the digits of a port are found within digests and names as well.
            result = result.replaceAll(
                    "(?<![0-9a-f])" + each.getValue() + "(?![0-9a-f])",
                    each.getKey().replace("{", "\\{"));
        }
        return result.replaceAll("@[0-9]+", "@{bus}")
                .replaceAll("\\b[12][0-9]{12}\\b", "{ms}")
                .replaceAll("\\b1[0-9]{9}\\b", "{s}")
                .replaceAll("\\b[0-9a-f]{40}\\b", "{name}")
                .replaceAll("(_size\", :)[0-9]+", "$1{bytes}");
    }
}
