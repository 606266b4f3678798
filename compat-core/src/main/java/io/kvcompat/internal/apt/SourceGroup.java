package io.kvcompat.internal.apt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sources that are looked at together: those of one release, so that a server and its libraries fit each other.
 *
 * @param name of the release or suite
 * @param stanzas what to read
 * @param more what to read too where the archive has it
 */
record SourceGroup(String name, List<SourceStanza> stanzas, List<SourceStanza> more) {
    SourceGroup {
        stanzas = List.copyOf(stanzas);
        more = List.copyOf(more);
    }

    /** Returns all that is to be read. */
    List<SourceStanza> all() {
        return Stream.concat(stanzas.stream(), more.stream()).toList();
    }

    /** Returns the group without what the archive may lack. */
    SourceGroup essential() {
        return new SourceGroup(name, stanzas, List.of());
    }

    /** Tells whether one of its sources is for that suite. */
    boolean holds(String suite) {
        return all().stream().anyMatch(stanza -> stanza.suites().contains(suite));
    }

    /**
     * Returns the machine's own release with its backports first, then the other releases of the same archive.
     *
     * @throws AptException when the archive is not among the machine's sources
     */
    static List<SourceGroup> plan(Distribution distribution, List<SourceStanza> configured) {
        String codename = distribution.codename();
        List<SourceStanza> own = own(distribution, configured);
        SourceStanza archive = archive(distribution, own);
        List<SourceGroup> groups = new ArrayList<>();
        String backports = codename + "-backports";
        boolean configuredToo = own.stream().anyMatch(stanza -> stanza.suites().contains(backports));
        groups.add(new SourceGroup(
                codename,
                own,
                configuredToo ? List.of() : List.of(archive.with(List.of(backports), components(distribution)))));
        for (String release : distribution.otherReleases()) {
            groups.add(other(distribution, archive, release));
        }
        return List.copyOf(groups);
    }

    /** Returns the sources to look for a package in when its suite is named. */
    static SourceGroup named(Distribution distribution, List<SourceStanza> configured, String suite) {
        return plan(distribution, configured).stream()
                .filter(group -> group.holds(suite))
                .findFirst()
                .orElseGet(() -> other(distribution, archive(distribution, own(distribution, configured)), suite));
    }

    private static SourceGroup other(Distribution distribution, SourceStanza archive, String release) {
        // Debian's updates are folded into its releases; Ubuntu's stay in a suite of their own.
        boolean apart = distribution.family().equals("ubuntu") && !release.equals("devel");
        List<String> suites = apart ? List.of(release, release + "-updates") : List.of(release);
        return new SourceGroup(release, List.of(archive.with(suites, components(distribution))), List.of());
    }

    private static List<SourceStanza> own(Distribution distribution, List<SourceStanza> configured) {
        String codename = distribution.codename();
        List<SourceStanza> own = new ArrayList<>();
        for (SourceStanza stanza : configured) {
            List<String> suites = stanza.suites().stream()
                    .filter(suite -> suite.equals(codename) || suite.matches(codename + "[-/].*"))
                    .toList();
            if (!suites.isEmpty() && stanza.components().contains("main")) {
                own.add(stanza.with(suites, stanza.components()));
            }
        }
        return own;
    }

    /** Returns the source of the distribution itself: others use its code names too, for packages of theirs. */
    private static SourceStanza archive(Distribution distribution, List<SourceStanza> own) {
        List<SourceStanza> candidates = own.stream()
                .filter(stanza -> stanza.suites().contains(distribution.codename()))
                .toList();
        return candidates.stream()
                .filter(stanza -> stanza.uris().stream()
                        .anyMatch(uri -> uri.matches(".*/" + distribution.family() + "(-ports)?/*")))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .orElseThrow(() -> new AptException("apt has no source for " + distribution.displayName() + " "
                        + distribution.codename() + " (component main)"));
    }

    private static List<String> components(Distribution distribution) {
        return distribution.family().equals("ubuntu") ? List.of("main", "universe") : List.of("main");
    }
}
