package io.kvcompat.bdd.steps;

import io.kvcompat.bdd.steps.RecordedReply.Answer;
import io.kvcompat.client.Protocol;
import java.util.List;

/** What a step expects of the replies on every lane. */
interface ExpectedReplies {
    /** Holds it against what was recorded on a lane of {@code protocol}. */
    List<ReplyCheck> against(List<RecordedReply> recorded, Protocol protocol);

    /** One expectation and whether it held. */
    record ReplyCheck(String name, boolean passed, String expected, String actual) {
        static ReplyCheck of(String name, Answer expected, Answer actual) {
            return new ReplyCheck(name, expected.sameAs(actual), expected.text(), actual.text());
        }

        static ReplyCheck missing(String name, Answer expected) {
            return new ReplyCheck(name, false, expected.text(), "no reply recorded");
        }
    }
}
