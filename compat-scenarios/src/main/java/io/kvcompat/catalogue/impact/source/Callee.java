package io.kvcompat.catalogue.impact.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a call calls.
 *
 * @param receiver what it is called on, as it is written; empty for none
 * @param method its name
 * @param arguments the node that holds the arguments; null for none
 */
record Callee(String receiver, String method, @Nullable SourceNode arguments) {
    private static final Pattern NAME = Pattern.compile("([A-Za-z_$@][\\w$]*[?!]?)\\s*(?:::)?\\s*(?:<[^()]*>)?\\s*!?$");
    private static final int LONGEST = 400;

    static Callee of(SourceNode call) {
        SourceNode arguments = null;
        for (SourceNode child : call.children()) {
            if (NodeKinds.ARGUMENTS.contains(child.kind())) {
                arguments = child;
            }
        }
        if (call.kind().equals("command")) {
            SourceNode name = call.field("name");
            return new Callee("", name == null ? "" : name.text().replaceFirst(".*/", ""), call);
        }
        String text = arguments == null ? call.text() : call.textTo(arguments.begin());
        text = text.length() > LONGEST ? text.substring(text.length() - LONGEST) : text;
        Matcher name = NAME.matcher(text.strip());
        if (!name.find()) {
            return new Callee("", text.strip(), arguments);
        }
        String before = text.strip().substring(0, name.start()).strip();
        return new Callee(
                before.replaceAll("\\s*(?:\\?\\.|\\.|->|\\?->|::|:|&\\.|!!\\.)$", ""), name.group(1), arguments);
    }
}
