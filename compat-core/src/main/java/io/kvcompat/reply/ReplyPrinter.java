package io.kvcompat.reply;

import java.util.List;

/** Writes the text notation described in {@link ReplyNotation}. */
final class ReplyPrinter {
    private final StringBuilder out;

    ReplyPrinter(StringBuilder out) {
        this.out = out;
    }

    void print(Reply reply, boolean top) {
        // Pattern matching for switch is not in Java 17.
        switch (reply.type()) {
            case SIMPLE_STRING -> line('+', ((SimpleStringReply) reply).value(), top);
            case ERROR -> line('-', ((ErrorReply) reply).value(), top);
            case INTEGER -> out.append(':').append(((IntegerReply) reply).value());
            case BULK_STRING -> out.append(Quoting.quote(((BulkStringReply) reply).value()));
            case BULK_ERROR -> out.append('!').append(Quoting.quote(((BulkErrorReply) reply).value()));
            case NULL -> out.append('_');
            case NULL_BULK -> out.append("$-1");
            case NULL_ARRAY -> out.append("*-1");
            case ARRAY -> items("[", ((ArrayReply) reply).items());
            case SET -> items("~[", ((SetReply) reply).items());
            case PUSH -> items(">[", ((PushReply) reply).items());
            case MAP -> entries("%{", (MapReply) reply);
            case DOUBLE -> out.append(',').append(((DoubleReply) reply).text());
            case BOOLEAN -> out.append(((BooleanReply) reply).value() ? "#t" : "#f");
            case BIG_NUMBER -> out.append('(').append(((BigNumberReply) reply).text());
            case VERBATIM_STRING -> verbatim((VerbatimStringReply) reply);
            case ATTRIBUTE -> {
                entries("|{", ((AttributeReply) reply).attributes());
                out.append(' ');
                print(((AttributeReply) reply).reply(), top);
            }
        }
    }

    private void line(char sign, Bytes value, boolean top) {
        out.append(sign);
        out.append((top ? isBareLine(value) : isBareWord(value)) ? value.utf8() : Quoting.quote(value));
    }

    private static boolean isBareLine(Bytes value) {
        String text = value.utf8();
        return Quoting.isPrintable(value)
                && !text.isEmpty()
                && !text.startsWith(" ")
                && !text.startsWith("\"")
                && !text.endsWith(" ");
    }

    private static boolean isBareWord(Bytes value) {
        return !value.isShortened()
                && value.length() > 0
                && value.utf8().chars().allMatch(ReplyParser::isWordCharacter);
    }

    private void items(String open, List<Reply> items) {
        out.append(open);
        for (int i = 0; i < items.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            print(items.get(i), false);
        }
        out.append(']');
    }

    private void entries(String open, MapReply map) {
        out.append(open);
        for (int i = 0; i < map.entries().size(); i++) {
            MapReply.Entry entry = map.entries().get(i);
            out.append(i == 0 ? "" : ", ");
            print(entry.key(), false);
            out.append(": ");
            print(entry.value(), false);
        }
        out.append('}');
    }

    private void verbatim(VerbatimStringReply reply) {
        out.append('=').append(reply.format()).append(':').append(Quoting.quote(reply.value()));
    }
}
