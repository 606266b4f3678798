package io.kvcompat.proxy;

import io.kvcompat.internal.wire.Call;
import io.kvcompat.reply.Bytes;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is at the other end of one connection, as far as it says so; for use on one event loop. */
final class Clients {
    private static final Set<String> GREETINGS = Set.of("HELLO", "AUTH", "SELECT", "CLIENT", "PING", "INFO", "COMMAND");
    private static final int LONGEST = 80;

    private final @Nullable String label;
    private String library = "";
    private String version = "";
    private String name = "";

    Clients(@Nullable String label) {
        this.label = label;
    }

    /** Tells whether a command is one that clients begin with, before who they are is known. */
    static boolean isGreeting(Call call) {
        return GREETINGS.contains(call.info().name());
    }

    /** Takes note of what a command says of the client. */
    void note(Call call) {
        List<Bytes> parts = call.request().parts();
        if (call.info().name().equals("CLIENT") && parts.size() > 2) {
            switch (call.request().word(1)) {
                case "SETNAME" -> name = text(parts.get(2));
                case "SETINFO" -> {
                    if (parts.size() > 3) {
                        boolean isVersion = call.request().word(2).equals("LIB-VER");
                        if (isVersion) {
                            version = text(parts.get(3));
                        } else {
                            library = text(parts.get(3));
                        }
                    }
                }
                default -> {
                    // Says nothing of who it is.
                }
            }
        } else if (call.info().name().equals("HELLO")) {
            for (int i = 1; i + 1 < parts.size(); i++) {
                if (call.request().word(i).equals("SETNAME")) {
                    name = text(parts.get(i + 1));
                }
            }
        }
    }

    private static String text(Bytes value) {
        String text =
                value.utf8().replaceAll("[^\\p{L}\\p{N} ._()/:;,+@#-]", "_").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Returns the library and its version; {@code unnamed client} where it does not say. */
    String library() {
        return (library.isEmpty() ? "unnamed client" : library) + (version.isEmpty() ? "" : " " + version);
    }

    /** Returns the test, or what else runs; empty where nothing says so. */
    String running() {
        return label != null ? label + (name.isEmpty() ? "" : ": " + name) : name;
    }
}
