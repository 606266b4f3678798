package io.kvcompat.scenarios.scan;

import java.util.BitSet;

/**
 * Counts what an iteration returns, in one bit for each element that stays and nothing for the others.
 *
 * <p>Elements are named {@code s:N} when they stay, {@code c:N} when they come and go.
 */
final class Tally {
    static final String STAYS = "s:";
    static final String CHANGES = "c:";

    private final int staying;
    private final BitSet seen;
    private long elements;
    private long duplicates;
    private long strangers;
    private long calls;
    private long most;

    Tally(int staying) {
        this.staying = staying;
        this.seen = new BitSet(staying);
    }

    void call(int returned) {
        calls++;
        elements += returned;
        most = Math.max(most, returned);
    }

    void element(String name) {
        if (name.startsWith(STAYS)) {
            int number = number(name);
            if (number < 0 || number >= staying) {
                strangers++;
            } else if (seen.get(number)) {
                duplicates++;
            } else {
                seen.set(number);
            }
        } else if (!name.startsWith(CHANGES) || number(name) < 0) {
            strangers++;
        }
    }

    private static int number(String name) {
        int number = 0;
        for (int i = STAYS.length(); i < name.length(); i++) {
            char digit = name.charAt(i);
            if (digit < '0' || digit > '9' || number > Integer.MAX_VALUE / 10 - 1) {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return name.length() > STAYS.length() ? number : -1;
    }

    /** Returns how many elements that stay were returned. */
    int found() {
        return seen.cardinality();
    }

    /** Returns the first element that stays and was not returned, for people; empty when there is none. */
    String firstMissing() {
        int missing = seen.nextClearBit(0);
        return missing < staying ? STAYS + missing : "";
    }

    /** Returns how often an element that stays was returned again. */
    long duplicates() {
        return duplicates;
    }

    /** Returns how often something was returned that never was there. */
    long strangers() {
        return strangers;
    }

    long calls() {
        return calls;
    }

    long elements() {
        return elements;
    }

    /** Returns how many elements the fullest reply had. */
    long most() {
        return most;
    }
}
