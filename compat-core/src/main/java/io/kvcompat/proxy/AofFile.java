package io.kvcompat.proxy;

import io.kvcompat.reply.Bytes;
import io.kvcompat.result.ReportException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads append-only files: one, or the incremental ones of a folder in the order of its manifest. */
final class AofFile {
    private static final int LONGEST = 512 << 20;

    private AofFile() {}

    /** Hands on each command of a file or folder, and returns how many. */
    static long read(Path from, Consumer<List<Bytes>> commands) throws IOException {
        long count = 0;
        for (Path file : files(from)) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                count += read(file, in, commands);
            }
        }
        return count;
    }

    private static List<Path> files(Path from) throws IOException {
        if (!Files.isDirectory(from)) {
            return List.of(from);
        }
        Path manifest;
        try (Stream<Path> all = Files.list(from)) {
            manifest = all.filter(file -> file.getFileName().toString().endsWith(".manifest"))
                    .findFirst()
                    .orElseThrow(() -> new ReportException(from + ": there is no manifest of an append-only file"));
        }
        List<Path> files = new ArrayList<>();
        for (String line : Files.readAllLines(manifest)) {
            String[] words = line.split(" ");
            for (int i = 0; i + 1 < words.length; i += 2) {
                if (words[i].equals("file")) {
                    files.add(from.resolve(words[i + 1]));
                }
            }
        }
        return files;
    }

    private static long read(Path file, InputStream in, Consumer<List<Bytes>> commands) throws IOException {
        long count = 0;
        in.mark(16);
        byte[] start = in.readNBytes(5);
        in.reset();
        String magic = new String(start, StandardCharsets.ISO_8859_1);
        if (magic.equals("REDIS") || magic.startsWith("VALKE")) {
            // The base, an RDB file: keys, not commands. compat replay --rdb begins with it.
            return 0;
        }
        for (int sign = in.read(); sign >= 0; sign = in.read()) {
            if (sign == '#') {
                line(in);
                continue;
            }
            if (sign != '*') {
                throw new ReportException(file + ": is no append-only file");
            }
            int parts = number(file, line(in));
            List<Bytes> command = new ArrayList<>(parts);
            for (int i = 0; i < parts; i++) {
                if (in.read() != '$') {
                    return count;
                }
                byte[] value = in.readNBytes(number(file, line(in)));
                in.skipNBytes(2);
                command.add(Bytes.wrap(value));
            }
            commands.accept(command);
            count++;
        }
        return count;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            line.append((char) b);
        }
        return line.toString().strip();
    }

    private static int number(Path file, String text) {
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) > LONGEST) {
            throw new ReportException(file + ": is no append-only file, or is damaged");
        }
        return Integer.parseInt(text);
    }
}
