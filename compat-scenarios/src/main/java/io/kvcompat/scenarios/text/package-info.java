/**
 * Scenarios that are written as text: features in Gherkin below {@code features/}, whose tag {@code @id:…} makes them
 * scenarios of this library. Cucumber runs the same files step by step; here they run without it.
 */
@NullMarked
package io.kvcompat.scenarios.text;

import org.jspecify.annotations.NullMarked;
