package io.kvcompat.reply;

/** Reads code points from bytes that need not be well-formed UTF-8. */
final class Utf8 {
    private Utf8() {}

    /** Returns the code point at {@code index}, or -1 where no well-formed UTF-8 sequence starts there. */
    static int codePointAt(byte[] bytes, int index) {
        int lead = bytes[index] & 0xff;
        if (lead < 0x80) {
            return lead;
        }
        int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (lead < 0xc2 || lead > 0xf4 || index + length > bytes.length) {
            return -1;
        }
        int codePoint = lead & (0xff >> (length + 1));
        for (int i = index + 1; i < index + length; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return -1;
            }
            codePoint = codePoint << 6 | bytes[i] & 0x3f;
        }
        boolean overlong = length == 3 && codePoint < 0x800 || length == 4 && codePoint < 0x10000;
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return overlong || surrogate || codePoint > Character.MAX_CODE_POINT ? -1 : codePoint;
    }

    /** Returns the number of bytes that encode {@code codePoint}. */
    static int length(int codePoint) {
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    /**
     * Tells whether a reader sees {@code codePoint} for what it is: no control or format character, no blank
     * other than the space, nothing reserved. Characters that Unicode has not assigned yet count as printable, so
     * that output does not depend on the age of the Java platform.
     */
    static boolean isPrintable(int codePoint) {
        if (codePoint == ' ') {
            return true;
        }
        boolean nonCharacter = (codePoint & 0xfffe) == 0xfffe || codePoint >= 0xfdd0 && codePoint <= 0xfdef;
        return !nonCharacter
                && switch (Character.getType(codePoint)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }
}
