package io.kvcompat.reply;

/** What the text of a number may hold, so that it can be printed without quotes and read back. */
final class NumberText {
    private NumberText() {}

    static boolean isCharacter(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '+' || c == '-' || c == '.';
    }

    static String requireDouble(String text) {
        if (text.isEmpty() || !text.chars().allMatch(NumberText::isCharacter)) {
            throw new IllegalArgumentException("Not a double");
        }
        return text;
    }

    static String requireInteger(String text) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        if (text.length() == start || !text.substring(start).chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("Not a big number");
        }
        return text;
    }
}
