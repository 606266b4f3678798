package io.kvcompat.reproduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs scripts, with programs of one folder in front of those of the system. */
record Shell(Path folder) {
    private static final int LIMIT_SECONDS = 60;

    /** Puts a program in front of those of the system. */
    void program(String name, String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** Returns what a script prints on its two outputs. */
    String run(String script, String... arguments) throws Exception {
        Path file = Files.writeString(folder.resolve("script.sh"), script);
        List<String> words = new ArrayList<>(List.of("sh", file.toString()));
        words.addAll(List.of(arguments));
        return run(words, "");
    }

    /** Returns what a command prints on its two outputs, its input being {@code input}. */
    String run(List<String> words, String input) throws Exception {
        Path in = Files.writeString(folder.resolve("in"), input);
        Path out = folder.resolve("out");
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile());
        builder.environment().merge("PATH", folder.toString(), (path, own) -> own + ":" + path);
        builder.environment().put("RECORD", folder.toString());
        Process process = builder.start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("not done in " + LIMIT_SECONDS + " s: " + words);
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
