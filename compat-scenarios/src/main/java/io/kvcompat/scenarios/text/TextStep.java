package io.kvcompat.scenarios.text;

import io.kvcompat.command.CommandSyntaxException;
import io.kvcompat.reply.ReplySyntaxException;
import io.kvcompat.scenario.Block;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A step as a scenario of this library plays it on one lane. */
@FunctionalInterface
interface TextStep {
    /**
     * Plays it.
     *
     * @param onlyWhereWritable whether the scenario is for servers that take writes
     */
    void play(ScenarioContext context, boolean onlyWhereWritable);

    /**
     * Reads a step.
     *
     * @param text as written, without its keyword
     * @param docString what stands below it; null for nothing
     * @throws IllegalArgumentException when it is none of {@link StepText}, or what stands below it is malformed
     */
    static TextStep of(String text, @Nullable String docString) {
        return switch (text) {
            case StepText.EMPTY_DATABASE, StepText.WRITABLE_DATABASE ->
                (context, onlyWhereWritable) -> DatabaseRequirements.requireEmpty(context);
            case StepText.PREPARE, StepText.RUN -> {
                Block block = block(below(text, docString));
                yield (context, onlyWhereWritable) -> context.run(block);
            }
            case StepText.RUN_EXPECTING -> {
                CommandScript script = script(below(text, docString));
                yield script::play;
            }
            case StepText.AS_EXPECTED, StepText.SAME ->
                // The replies were checked and are compared where they came; these say so to readers and reports.
                (context, onlyWhereWritable) -> {};
            default ->
                throw new IllegalArgumentException(
                        "`" + text + "` is no step that scenarios of this library are made of;"
                                + " leave out @id:… and Cucumber alone runs it");
        };
    }

    private static String below(String text, @Nullable String docString) {
        return Optional.ofNullable(docString)
                .orElseThrow(() -> new IllegalArgumentException("`" + text + "` needs a docstring (\"\"\") below it"));
    }

    private static Block block(String text) {
        try {
            return Block.parse(text);
        } catch (CommandSyntaxException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static CommandScript script(String text) {
        try {
            return CommandScript.parse(text);
        } catch (CommandSyntaxException | ReplySyntaxException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
