package io.kvcompat.catalogue.impact;

import io.kvcompat.comparison.Severity;
import java.util.List;

/**
 * What of the catalogue and of the other server touches who asked; the most urgent first.
 *
 * @param from the server that is used, {@code Redis 7.2.6} say
 * @param to the server that it is compared with
 * @param notices what must be known before reading on
 * @param read what was looked at
 * @param libraries what the connected clients say they are
 * @param unseen what could not be seen, one sentence each
 * @param findings what was found, what does not touch included
 */
public record ImpactReport(
        String from,
        String to,
        List<String> notices,
        List<String> read,
        List<String> libraries,
        List<String> unseen,
        List<ImpactFinding> findings) {
    public ImpactReport {
        notices = List.copyOf(notices);
        read = List.copyOf(read);
        libraries = List.copyOf(libraries);
        unseen = List.copyOf(unseen);
        findings = List.copyOf(findings);
    }

    /** Returns the findings of one kind that nobody accepted, in their order. */
    public List<ImpactFinding> findings(Relevance touch) {
        return findings.stream()
                .filter(finding -> finding.touch() == touch && finding.accepted() == null)
                .toList();
    }

    /** Returns the findings that somebody accepted. */
    public List<ImpactFinding> accepted() {
        return findings.stream().filter(finding -> finding.accepted() != null).toList();
    }

    /** Returns what breaks the program itself, its tests left out. */
    public List<ImpactFinding> breaking() {
        return findings(Relevance.TOUCHES).stream()
                .filter(finding -> finding.severity() == Severity.BREAKING && !finding.isAside())
                .toList();
    }
}
