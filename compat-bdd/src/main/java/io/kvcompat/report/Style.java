package io.kvcompat.report;

/** Colours for a terminal, or none. */
record Style(boolean colours) {
    String bold(String text) {
        return with("1", text);
    }

    String good(String text) {
        return with("32", text);
    }

    String bad(String text) {
        return with("31;1", text);
    }

    String warning(String text) {
        return with("33;1", text);
    }

    String faint(String text) {
        return with("2", text);
    }

    private String with(String code, String text) {
        return colours && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
