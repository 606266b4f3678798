package io.kvcompat.target;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SimpleStringReply;
import io.kvcompat.reply.VerbatimStringReply;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells what a server is from what it says in INFO and HELLO. */
final class Identities {
    private static final String UNKNOWN = "unknown";

    /** Fields of INFO that end in _version and are about something else. */
    private static final Set<String> OTHER_VERSIONS = Set.of("redis", "gcc", "jemalloc", "os");

    private Identities() {}

    static String displayName(String product) {
        String capitalized =
                product.isEmpty() ? product : product.substring(0, 1).toUpperCase(Locale.ROOT) + product.substring(1);
        return Product.named(product)
                .map(Product::displayName)
                .orElse(Products.get().spellings().getOrDefault(product, capitalized));
    }

    /** Asks the server of a session; what it refuses to say (a user without the permission, say) is unknown. */
    static Identity of(Session session) {
        return from(
                info(session.call(Command.of("INFO", "server")).reply()),
                hello(session.call(Command.of("HELLO")).reply()));
    }

    static Identity from(Map<String, String> info, Map<String, String> hello) {
        String product = product(info, hello);
        String redisVersion = info.getOrDefault("redis_version", UNKNOWN);
        // Servers call the version that is their own PRODUCT_version: valkey_version, dragonfly_version.
        String fallback = info.getOrDefault("redis_version", hello.getOrDefault("version", UNKNOWN));
        String version = info.getOrDefault(product + "_version", fallback);
        String mode = info.getOrDefault(
                "server_mode",
                info.getOrDefault(
                        product + "_mode", info.getOrDefault("redis_mode", hello.getOrDefault("mode", UNKNOWN))));
        return new Identity(product, version.replaceFirst("^(df-)?v(?=\\d)", ""), mode, redisVersion);
    }

    private static String product(Map<String, String> info, Map<String, String> hello) {
        if (info.containsKey("server_name")) {
            return info.get("server_name").toLowerCase(Locale.ROOT);
        }
        for (String field : info.keySet()) {
            String product = field.replaceFirst("_version$", "");
            if (field.endsWith("_version") && !OTHER_VERSIONS.contains(product)) {
                return product;
            }
        }
        if (info.getOrDefault("executable", "").endsWith("keydb-server")) {
            // KeyDB answers as Redis in everything else.
            return "keydb";
        }
        String name = hello.getOrDefault("server", info.containsKey("redis_version") ? "redis" : UNKNOWN);
        return name.toLowerCase(Locale.ROOT);
    }

    /** Reads the {@code name:value} lines of INFO; an error gives none. */
    static Map<String, String> info(Reply reply) {
        Map<String, String> fields = new HashMap<>();
        for (String line : text(reply).split("\r?\n")) {
            int colon = line.indexOf(':');
            if (colon > 0 && !line.startsWith("#")) {
                fields.put(line.substring(0, colon), line.substring(colon + 1));
            }
        }
        return fields;
    }

    /** Reads the reply of HELLO, a map in RESP3 and an array in RESP2; an error gives none. */
    static Map<String, String> hello(Reply reply) {
        Map<String, String> fields = new HashMap<>();
        if (reply instanceof MapReply map) {
            map.entries().forEach(entry -> fields.put(text(entry.key()), text(entry.value())));
        } else if (reply instanceof ArrayReply array) {
            List<Reply> items = array.items();
            for (int i = 0; i + 1 < items.size(); i += 2) {
                fields.put(text(items.get(i)), text(items.get(i + 1)));
            }
        }
        return fields;
    }

    private static String text(Reply reply) {
        if (reply instanceof BulkStringReply bulk) {
            return bulk.value().utf8();
        }
        if (reply instanceof VerbatimStringReply verbatim) {
            return verbatim.value().utf8();
        }
        return reply instanceof SimpleStringReply simple ? simple.value().utf8() : "";
    }
}
