package io.kvcompat.catalogue.guide;

/**
 * Something that was sent to both servers, and what each gave.
 *
 * @param sent what was sent, or came
 * @param protocol {@code RESP2} or {@code RESP3}; empty for both, or where the entry does not say
 * @param baselineText what the baseline gave
 * @param otherText what the other server gave
 */
record Example(DisplayedCommand sent, String protocol, String baselineText, String otherText) {
    /** Returns the protocol and how it was sent, for people; empty when there is nothing to say. */
    String remark() {
        return protocol.isEmpty() || sent.note().isEmpty() ? protocol + sent.note() : protocol + ", " + sent.note();
    }
}
