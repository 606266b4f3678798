package io.kvcompat.bdd.feature;

import io.cucumber.core.gherkin.Feature;

/**
 * A feature file as it was read.
 *
 * @param name its path below the root that it was found under, with {@code /}; the first part of its scenarios' ids
 * @param location where it is, for people: a path, or {@code classpath:…}
 * @param feature what is in it
 */
public record FeatureFile(String name, String location, Feature feature) {
    /** Returns {@code location:line}. */
    public String at(int line) {
        return location + ":" + line;
    }
}
