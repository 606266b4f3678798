package io.kvcompat.accept;

import tools.jackson.databind.json.JsonMapper;

/** Writes a text as a YAML value that reads back the same. */
final class YamlText {
    private YamlText() {}

    /**
     * Returns the value: in single quotes; as a block where it has several lines; in double quotes, with escapes, where
     * it holds what an editor or YAML would not keep.
     *
     * @param indent the column of the key, in spaces
     */
    static String of(String text, int indent) {
        if (text.codePoints().anyMatch(YamlText::isFragile)) {
            return escaped(text);
        }
        if (text.indexOf('\n') >= 0) {
            return text.endsWith("\n") || text.startsWith("\n")
                    ? escaped(text)
                    : "|2-\n"
                            + text.lines()
                                    .map(line -> " ".repeat(indent + 2) + line)
                                    .reduce((a, b) -> a + "\n" + b)
                                    .orElse("");
        }
        return "'" + text.replace("'", "''") + "'";
    }

    /** A JSON string is a YAML one too. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        JsonMapper.shared().writeValueAsString(text).codePoints().forEach(c -> {
            if (isFragile(c)) {
                for (char unit : Character.toChars(c)) {
                    out.append(String.format("\\u%04x", (int) unit));
                }
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isFragile(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n';
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
