package io.kvcompat.reply;

/** The code at the start of an error's text. */
final class ErrorCode {
    private ErrorCode() {}

    static String of(Bytes value) {
        String text = value.utf8();
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }
}
