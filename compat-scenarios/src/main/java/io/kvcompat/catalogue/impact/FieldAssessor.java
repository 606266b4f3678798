package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.Hints.FieldHint;
import io.kvcompat.catalogue.impact.ImpactFinding.Subject;
import io.kvcompat.catalogue.impact.source.Mention;
import io.kvcompat.catalogue.impact.source.Use;
import io.kvcompat.catalogue.impact.source.Use.Role;
import io.kvcompat.comparison.Severity;
import io.kvcompat.known.KnownDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds programs that read a field which the other server has not, or fills in another way: one finding for each field. */
final class FieldAssessor {
    private static final Set<Role> READS = Set.of(Role.COMPARED, Role.KEY, Role.ARGUMENT, Role.NAMED, Role.OTHER);

    /** Who only looks whether a field is there finds it where it is filled in another way. */
    private static final Set<String> PRESENCE = Set.of(
            "containsKey",
            "containsKeys",
            "hasKey",
            "has_key",
            "have_key",
            "assertArrayHasKey",
            "toHaveProperty",
            "array_key_exists");

    private FieldAssessor() {}

    static List<ImpactFinding> findings(Inquiry inquiry) {
        List<ImpactFinding> findings = new ArrayList<>();
        for (KnownDifference entry : inquiry.entries()) {
            for (FieldHint field : inquiry.hints().of(entry.id()).fields()) {
                List<Evidence> evidence = evidence(inquiry, field);
                if (!evidence.isEmpty()) {
                    findings.add(finding(entry, field, evidence));
                }
            }
        }
        return findings;
    }

    private static List<Evidence> evidence(Inquiry inquiry, FieldHint field) {
        Set<String> prepared = inquiry.source().mentions().stream()
                .filter(mention -> field.unless().stream().anyMatch(other -> names(mention.text(), other)))
                .map(mention -> mention.place().file())
                .collect(Collectors.toSet());
        List<Evidence> evidence = new ArrayList<>();
        for (Mention mention : inquiry.source().mentions()) {
            boolean read = READS.contains(mention.use().role())
                    && !isWritten(mention.use())
                    && !(field.severity().equals("behavioural")
                            && PRESENCE.contains(mention.use().name()))
                    && isField(mention.text(), field.field());
            if (read && !prepared.contains(mention.place().file())) {
                evidence.add(new Evidence(mention.place(), field.field() + " is read"));
            }
        }
        return evidence;
    }

    /** Where a map has a value of its own under the name, nothing is read; where it has another name, one is taken for it. */
    private static boolean isWritten(Use use) {
        String value = use.name();
        if (use.role() == Role.ARGUMENT && value.matches("(?i)append.*|write.*|put|puts|setproperty")) {
            return true;
        }
        return use.role() == Role.KEY
                && !value.isEmpty()
                && !value.equalsIgnoreCase("get")
                && !value.matches("[\"'][A-Za-z_]\\w*[\"']");
    }

    /** A field stands alone, with a colon behind, or in a pattern; a sentence or a whole reply of INFO does not read it. */
    private static boolean isField(String text, String field) {
        return names(text, field)
                && text.length() <= field.length() + 40
                && text.lines().count() == 1
                && !text.matches("(?s).*" + field + ":[^\\r\\n]*[\\r\\n]+")
                && !text.strip().matches("(?s).*" + field + ":\\s*\\d+[.\\d]*(?:\\\\[rn].*)?$");
    }

    private static boolean names(String text, String field) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(field) + "(?![\\w-])")
                .matcher(text)
                .find();
    }

    private static ImpactFinding finding(KnownDifference entry, FieldHint field, List<Evidence> evidence) {
        Severity severity = Severity.valueOf(field.severity().toUpperCase(Locale.ROOT));
        return new ImpactFinding(
                entry.id() + ":" + field.field(),
                Subject.ENTRY,
                field.title(),
                Relevance.TOUCHES,
                severity,
                10 * ImpactFinding.weight(severity),
                0,
                evidence,
                entry.why(),
                entry.who(),
                field.whatToDo(),
                entry.link(),
                null);
    }
}
