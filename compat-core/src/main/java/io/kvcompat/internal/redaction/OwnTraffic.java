package io.kvcompat.internal.redaction;

import io.kvcompat.reply.Bytes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one scenario has sent on one lane, so that what a server tells of others can be told from it. Safe for use by
 * several threads.
 */
final class OwnTraffic {
    /** Longer arguments are scripts and values, of which so many characters are kept. */
    private static final int LONGEST_WORD = 128;

    private static final int SCRIPTS = 64 * 1024;
    private static final int WORDS = 10_000;

    private final OwnClients clients;
    private final Set<String> words = new HashSet<>();
    private final StringBuilder scripts = new StringBuilder();

    OwnTraffic(OwnClients clients) {
        this.clients = clients;
    }

    boolean isOwnAddress(String address) {
        return clients.isOwn(address);
    }

    /** Tells whether addresses tell the run's clients from others. */
    boolean addressesTell() {
        return clients.tell();
    }

    synchronized void sent(List<String> command) {
        for (String part : command) {
            if (part.length() <= LONGEST_WORD && words.size() < WORDS) {
                words.add(part);
            } else if (scripts.length() + part.length() < SCRIPTS) {
                scripts.append('\n').append(part);
            }
        }
    }

    /** Tells whether {@code name} stands in nothing that the scenario has sent. */
    synchronized boolean isUnmentioned(String name) {
        return !words.contains(name)
                && words.stream().noneMatch(word -> word.contains(name))
                && scripts.indexOf(name) < 0;
    }

    static List<String> texts(List<Bytes> parts) {
        return parts.stream().map(ReplyStrings::latin1).toList();
    }
}
