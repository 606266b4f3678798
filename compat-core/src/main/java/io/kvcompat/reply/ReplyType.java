package io.kvcompat.reply;

/** The types of a reply, named as in reports. */
public enum ReplyType {
    SIMPLE_STRING("simple-string"),
    ERROR("error"),
    INTEGER("integer"),
    BULK_STRING("bulk-string"),
    BULK_ERROR("bulk-error"),
    NULL("null"),
    NULL_BULK("null-bulk"),
    NULL_ARRAY("null-array"),
    ARRAY("array"),
    MAP("map"),
    SET("set"),
    PUSH("push"),
    DOUBLE("double"),
    BOOLEAN("boolean"),
    BIG_NUMBER("big-number"),
    VERBATIM_STRING("verbatim-string"),
    ATTRIBUTE("attribute");

    private final String label;

    ReplyType(String label) {
        this.label = label;
    }

    /** Returns the name used in JSON, docs and output. */
    public String label() {
        return label;
    }
}
