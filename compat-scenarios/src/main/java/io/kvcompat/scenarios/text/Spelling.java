package io.kvcompat.scenarios.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares words letter by letter. */
public final class Spelling {
    private Spelling() {}

    /** Returns the word of {@code words} that {@code typed} resembles most; empty when it resembles none. */
    public static Optional<String> nearest(String typed, List<String> words) {
        return words.stream()
                .min(Comparator.comparingInt(word -> distance(typed, word)))
                .filter(word -> distance(typed, word) * 2 <= letters(word).length());
    }

    /** Counts the letters to insert, delete, replace or swap with the next that make {@code a} of {@code b}. */
    public static int distance(String a, String b) {
        String left = letters(a);
        String right = letters(b);
        int[][] d = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + same, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[left.length()][right.length()];
    }

    /** Returns the letters in lower case, syllables of Hangul taken apart, so that one wrong letter in one counts as one. */
    public static String letters(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    }
}
