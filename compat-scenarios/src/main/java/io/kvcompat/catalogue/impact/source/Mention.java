package io.kvcompat.catalogue.impact.source;

/**
 * A literal of a program that has a word of what is looked for.
 *
 * @param place where it stands
 * @param text what it says; {@code \uFFFC} stands for what is put in at run time
 * @param use what the program does with it
 * @param about whether the file speaks of Redis or Valkey at all
 */
public record Mention(SourcePlace place, String text, Use use, boolean about) {}
