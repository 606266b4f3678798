package io.kvcompat.result;

/**
 * What identifies a scenario in reports.
 *
 * @param id stable and unique: {@code basic-crud/set-options} for Java,
 *     {@code string/getrange.feature/Negative indices} for Gherkin; never a line number
 * @param title one sentence for people
 * @param source where it is written, for people: a class name, or a feature's path and line
 */
public record ScenarioInfo(String id, String title, String source) {}
