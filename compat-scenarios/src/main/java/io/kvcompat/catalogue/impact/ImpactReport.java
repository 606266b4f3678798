package io.kvcompat.catalogue.impact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of the catalogue and of the other server touches who asked; the most urgent first.
 *
 * @param from the server that is used, {@code Redis 7.2.6} say
 * @param to the server that it is compared with
 * @param notice what must be known before reading on; null for nothing
 * @param read what was looked at
 * @param unseen what could not be seen, one sentence each
 * @param findings one for each entry of the catalogue that is about the two servers
 * @param commands commands that are used and that the other server has not
 * @param settings settings that are refused or ignored, or whose default is another
 * @param modules loaded modules
 * @param libraries libraries with known trouble
 * @param users ACL rules that mean something else
 */
public record ImpactReport(
        String from,
        String to,
        @Nullable String notice,
        List<String> read,
        List<String> unseen,
        List<ImpactFinding> findings,
        List<Notice> commands,
        List<Notice> settings,
        List<Notice> modules,
        List<Notice> libraries,
        List<Notice> users) {
    public ImpactReport {
        read = List.copyOf(read);
        unseen = List.copyOf(unseen);
        findings = List.copyOf(findings);
        commands = List.copyOf(commands);
        settings = List.copyOf(settings);
        modules = List.copyOf(modules);
        libraries = List.copyOf(libraries);
        users = List.copyOf(users);
    }

    /**
     * Something to know besides the catalogue.
     *
     * @param subject what it is about, the name of a setting say
     * @param what what is so
     * @param whatToDo what to do about it
     * @param link where to read on; null for nowhere
     */
    public record Notice(
            String subject,
            String what,
            String whatToDo,
            @Nullable String link) {}

    /** Returns the findings of one kind in their order. */
    public List<ImpactFinding> findings(Relevance touch) {
        return findings.stream().filter(finding -> finding.touch() == touch).toList();
    }
}
