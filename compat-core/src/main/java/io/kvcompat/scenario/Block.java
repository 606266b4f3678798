package io.kvcompat.scenario;

import java.util.List;

/**
 * A block of lines as Gherkin docstrings and Java scenarios have them.
 *
 * <p>One line is one of
 *
 * <ul>
 *   <li>{@code COMMAND arg …} on the session {@code main}, in redis-cli's quoting; {@code A> COMMAND …} on session
 *       {@code A}, waiting for the reply;
 *   <li>{@code A>> COMMAND …}: sent without waiting for the reply, then waited until the server has the session
 *       blocked, or has answered; its reply is recorded at {@code A<} or at the end of the block;
 *   <li>{@code A<}: takes what comes next on A: the pending reply, or else an out-of-band frame;
 *   <li>{@code @name = COMMAND …} (also {@code A> @name = …}): keeps the reply's text for {@code @{name}} in later
 *       lines of the scenario on this lane; {@code "\\@{name}"} and {@code '@{name}'} are sent as they stand;
 *   <li>{@code 5 COMMAND …}: sent five times, {@code @{n}} standing for 1 to 5, as in redis-cli;
 *   <li>empty, or a comment that begins with {@code #}.
 * </ul>
 *
 * @param lines in their order, comments and empty lines left out
 */
public record Block(List<BlockLine> lines) {
    public Block {
        lines = List.copyOf(lines);
    }

    /**
     * Parses the text of a block.
     *
     * @throws io.kvcompat.command.CommandSyntaxException when a line is malformed; the message has its number in the
     *     block and its text
     */
    public static Block parse(String text) {
        return BlockParser.parse(text);
    }
}
