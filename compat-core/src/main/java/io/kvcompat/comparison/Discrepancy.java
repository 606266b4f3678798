package io.kvcompat.comparison;

import io.kvcompat.reply.Reply;

/**
 * Where and how two replies differ.
 *
 * @param kind what differs
 * @param path to the part: {@code [3]} for an item, <code>{"key"}</code> for an entry; empty for the reply itself
 * @param baseline the part of the baseline's
 * @param other the part of the other's
 */
record Discrepancy(Kind kind, String path, Reply baseline, Reply other) {
    private static final int PART_LIMIT = 200;

    Discrepancy under(String step) {
        return new Discrepancy(kind, step + path, baseline, other);
    }

    String note() {
        return "at " + path + ": " + part(baseline) + " against " + part(other);
    }

    private static String part(Reply reply) {
        return ReplyTexts.cut(ReplyTexts.of(reply), PART_LIMIT);
    }
}
