package io.kvcompat.bdd.steps;

import io.kvcompat.bdd.steps.RecordedReply.Answer;
import io.kvcompat.client.Protocol;
import java.util.List;

/** One reply to all commands that begin in some way. */
record ReplyTo(String words, CommandFilter commands, Answer answer) implements ExpectedReplies {
    @Override
    public List<ReplyCheck> against(List<RecordedReply> recorded, Protocol protocol) {
        List<RecordedReply> matching = recorded.stream()
                .filter(reply -> commands.test(reply.command()))
                .toList();
        if (matching.isEmpty()) {
            return List.of(ReplyCheck.missing("reply to " + words, answer));
        }
        return matching.stream()
                .map(reply -> ReplyCheck.of(reply.name(), answer, reply.answer()))
                .toList();
    }
}
