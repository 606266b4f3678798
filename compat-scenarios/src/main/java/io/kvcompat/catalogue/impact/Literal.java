package io.kvcompat.catalogue.impact;

/**
 * A string literal of a program.
 *
 * @param text what it stands for
 * @param line where it begins, from 1
 * @param statement which statement of the file it is in, roughly; literals of one statement belong together
 */
record Literal(String text, int line, int statement) {}
