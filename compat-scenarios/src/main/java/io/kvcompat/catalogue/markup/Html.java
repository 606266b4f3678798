package io.kvcompat.catalogue.markup;

/** Makes text that came from anywhere safe inside an HTML element or a quoted attribute. */
public final class Html {
    private static final int HIGH = 0x7F;

    private Html() {}

    /**
     * Returns the text escaped. Control characters and marks that reorder what follows, which could make a reply look
     * like another one, stand as {@code \\u202E} and the like, and so does half of a surrogate pair.
     */
    public static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int codePoint) {
        switch (codePoint) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\n' -> out.append('\n');
            default -> {
                if (isHidden(codePoint)) {
                    out.append(String.format("\\u%04X", codePoint));
                } else {
                    out.appendCodePoint(codePoint);
                }
            }
        }
    }

    private static boolean isHidden(int codePoint) {
        if (codePoint < HIGH) {
            return codePoint < ' ';
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> Character.isISOControl(codePoint);
        };
    }
}
