package io.kvcompat.accept;

import java.time.LocalDate;

/**
 * Who accepts differences, why and how long.
 *
 * @param owner who answers for it
 * @param reason why it may be so
 * @param expires the last day on which the entries match
 */
public record Decision(String owner, String reason, LocalDate expires) {
    /**
     * Refuses what would not tell a reviewer anything.
     *
     * @param today the day of the decision
     * @throws IllegalArgumentException when owner or reason is blank, or the day has passed
     */
    public Decision checked(LocalDate today) {
        if (owner.isBlank()) {
            throw new IllegalArgumentException("--owner is empty; name who answers for this");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("--reason is empty; say why this may be so");
        }
        if (expires.isBefore(today)) {
            throw new IllegalArgumentException("--expires " + expires + " has passed; name a day to come");
        }
        return this;
    }
}
