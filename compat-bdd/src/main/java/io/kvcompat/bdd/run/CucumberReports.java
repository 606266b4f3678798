package io.kvcompat.bdd.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.kvcompat.bdd.cucumber.ReportedMessages;
import io.kvcompat.result.ReportException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Cucumber's own reports, {@code cucumber.html} and {@code cucumber.json}: whole, or not at all.
 *
 * <p>What Cucumber cannot write would fail its scenarios. So it writes to temporary files, which are brought to their places
 * at the end.
 */
public final class CucumberReports implements ConcurrentEventListener, AutoCloseable {
    private final List<CucumberDraft> drafts;

    private CucumberReports(String name, List<Path> places) {
        this.drafts = List.of(new CucumberDraft(name + ".html", places), new CucumberDraft(name + ".json", places));
    }

    /** Writes reports that {@link #writeTo} brings to their place. */
    CucumberReports() {
        this("cucumber", List.of());
    }

    /**
     * Writes reports that come to their place by themselves; Cucumber calls it for {@code
     * io.kvcompat.bdd.run.CucumberReports:FOLDER/NAME}.
     *
     * @param place the folder, and the name of both without what it ends in
     */
    public CucumberReports(String place) {
        this(
                Path.of(place).getFileName().toString(),
                List.of(Path.of(place).toAbsolutePath().getParent()));
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        new ReportedMessages(drafts.get(0), drafts.get(1)).setEventPublisher(publisher);
    }

    /** Brings both to their places in {@code folder}, as far as that is possible; returns why not, one line each. */
    List<String> writeTo(Path folder) {
        List<String> failures = new ArrayList<>();
        for (CucumberDraft draft : drafts) {
            try {
                draft.writeTo(folder);
            } catch (ReportException e) {
                failures.add(String.valueOf(e.getMessage()));
            }
        }
        return failures;
    }

    /** Removes what is temporary. */
    @Override
    public void close() {
        drafts.forEach(CucumberDraft::delete);
    }
}
