package io.kvcompat.bdd.scenario;

/** Takes what is shown beside a step in Cucumber's report. */
@FunctionalInterface
public interface Attachments {
    /** Takes a text under a name. */
    void text(String name, String text);
}
