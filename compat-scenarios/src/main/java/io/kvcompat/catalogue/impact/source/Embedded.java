package io.kvcompat.catalogue.impact.source;

import java.util.Arrays;
import java.util.Locale;

/** Blanks what is no code in files that have code within other text, so that places stay what they are. */
final class Embedded {
    private Embedded() {}

    static byte[] code(String fileName, byte[] text) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".vue") || name.endsWith(".svelte")) {
            return between(text, "<script", ">", "</script");
        }
        return name.endsWith(".erb") || name.endsWith(".eex") || name.endsWith(".heex")
                ? between(text, "<%", "", "%>")
                : text;
    }

    private static byte[] between(byte[] text, String open, String opened, String close) {
        byte[] code = new byte[text.length];
        Arrays.fill(code, (byte) ' ');
        int from = 0;
        while (from < text.length) {
            int begin = find(text, open, from);
            int inner = begin < 0 ? -1 : find(text, opened, begin);
            if (inner < 0) {
                break;
            }
            int start = opened.isEmpty() ? begin + open.length() : inner + opened.length();
            int found = find(text, close, start);
            int end = found < 0 ? text.length : found;
            int first = start;
            while (first < end
                    && (text[first] == '=' || text[first] == '-' || text[first] == '#' || text[first] == '%')) {
                first++;
            }
            System.arraycopy(text, first, code, first, end - first);
            if (end < text.length) {
                code[end] = ';';
            }
            from = end + close.length();
        }
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\n') {
                code[i] = '\n';
            }
        }
        return code;
    }

    private static int find(byte[] text, String word, int from) {
        outer:
        for (int i = from; i <= text.length - word.length(); i++) {
            for (int j = 0; j < word.length(); j++) {
                if (Character.toLowerCase((char) text[i + j]) != word.charAt(j)) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }
}
