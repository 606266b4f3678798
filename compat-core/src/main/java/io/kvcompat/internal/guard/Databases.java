package io.kvcompat.internal.guard;

/**
 * The databases of a server, as far as a command may name them.
 *
 * @param working the one that the suite works in, 0 or more
 * @param count how many there are; {@link Integer#MAX_VALUE} where the server does not tell
 */
public record Databases(int working, int count) {
    /** Returns those of a server that does not tell how many it has. */
    public static Databases workingIn(int database) {
        return new Databases(database, Integer.MAX_VALUE);
    }

    /** Tells whether a server may take {@code text} for one of its databases that is not the working one. */
    boolean mayBeAnother(String text) {
        if (text.equals(Integer.toString(working))
                || text.startsWith("-")
                || text.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        return !text.matches("[1-9][0-9]{0,17}") || Long.parseLong(text) < count;
    }
}
