package io.kvcompat.catalogue.config;

import io.kvcompat.result.InputFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a configuration, as they stand in a file by themselves or within a ConfigMap of Kubernetes.
 *
 * @param lines the lines, with their numbers in the file
 * @param hasMark whether the file begins with a byte order mark, which no server reads
 */
record ConfigText(List<Numbered> lines, boolean hasMark) {
    private static final Pattern CONFIG_MAP = Pattern.compile("(?m)^kind:\\s*[\"']?(?:ConfigMap|Secret)\\b");
    private static final Pattern EMBEDDED = Pattern.compile("^(\\s*)[\"']?([\\w.-]+)[\"']?:\\s*[|>][+-]?\\d*\\s*$");

    /** A line and its number, from 1. */
    record Numbered(int number, String text) {}

    static ConfigText read(Path file) {
        String text = InputFile.text(file, InputFile.WRITTEN_BY_HAND);
        boolean marked = text.startsWith("\uFEFF");
        List<String> all = (marked ? text.substring(1) : text).lines().toList();
        return new ConfigText(CONFIG_MAP.matcher(text).find() ? embedded(file, all) : numbered(all), marked);
    }

    private static List<Numbered> numbered(List<String> all) {
        List<Numbered> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            lines.add(new Numbered(i + 1, all.get(i)));
        }
        return lines;
    }

    /** Returns the lines of the files in it: what stands further in than their names. */
    private static List<Numbered> embedded(Path file, List<String> all) {
        List<Numbered> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Matcher key = EMBEDDED.matcher(all.get(i));
            if (!key.matches()) {
                continue;
            }
            int indent = key.group(1).length();
            while (i + 1 < all.size() && (all.get(i + 1).isBlank() || indent(all.get(i + 1)) > indent)) {
                i++;
                if (key.group(2).matches(".*\\.(?:conf|acl)|redis|valkey|sentinel")) {
                    lines.add(new Numbered(i + 1, all.get(i)));
                }
            }
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(
                    file + ": is a ConfigMap without a file whose name ends with .conf, redis.conf: | say");
        }
        return lines;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
