package io.kvcompat.catalogue.impact;

import io.kvcompat.client.Session;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.profile.ServerProfile;
import io.kvcompat.profile.ServerProfiles;
import io.kvcompat.target.Identity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells what of the catalogue touches one server and one program; docs/use/impact.md describes it.
 *
 * <p>Immutable, safe to share between threads.
 */
public final class Impact {
    private final KnownDifferences catalogue;
    private final Hints hints;
    private final ServerProfiles profiles;
    private final SnapshotRedactor masks;

    private Impact(KnownDifferences catalogue, Hints hints, ServerProfiles profiles) {
        this.catalogue = catalogue;
        this.hints = hints;
        this.profiles = profiles;
        List<String> errors = catalogue.entries().stream()
                .flatMap(entry -> entry.matches().stream())
                .flatMap(match -> ErrorText.of(match.baseline(), match.other()).stream())
                .map(ErrorText::baseline)
                .distinct()
                .toList();
        this.masks = new SnapshotRedactor(profiles.settings(), new Vocabulary(hints.luaNames(), errors));
    }

    /**
     * Returns what judges by a catalogue, and by the hints and the profiles of servers on the class path.
     *
     * @throws IllegalArgumentException when these are malformed
     */
    public static Impact with(KnownDifferences catalogue, ClassLoader loader) {
        return new Impact(catalogue, Hints.load(loader), ServerProfiles.load(loader));
    }

    /** Reads a running server without changing anything; what it may not read is noted. */
    public Snapshot read(Session session) {
        return SnapshotReader.read(session, masks);
    }

    /**
     * Reads saved files or folders of them.
     *
     * @throws IllegalArgumentException when one cannot be read or its name says not what it holds
     */
    public Snapshot read(List<Path> files) {
        return SnapshotFiles.read(files, masks);
    }

    /**
     * Saves a snapshot, one file for each part.
     *
     * @throws IllegalArgumentException when the folder cannot be written to
     */
    public void save(Snapshot snapshot, Path folder) {
        SnapshotFiles.write(snapshot, folder);
    }

    /**
     * Judges every entry of the catalogue.
     *
     * @param snapshot what a server said; null for none
     * @param sources folders with the source of programs; may be empty
     * @param from the server in use, {@code redis:7.2}; null for what the snapshot says
     * @param to the server to move to, {@code valkey:9.1}
     * @throws IllegalArgumentException when {@code to} was not measured, or {@code from} is not told and not in the
     *     snapshot
     */
    public ImpactReport assess(@Nullable Snapshot snapshot, List<Path> sources, @Nullable String from, String to) {
        Snapshot seen = snapshot == null ? nothing() : snapshot;
        SnapshotFacts facts = SnapshotFactsParser.parse(seen);
        SourceFacts source = sources.isEmpty() ? SourceFacts.none() : SourceScan.read(sources);
        ServerProfile other = profiles.named(to);
        Identity baseline = from == null ? identity(facts) : identity(profiles.named(from));
        ServerProfile measured = profiles.of(baseline).orElse(null);
        List<ImpactFinding> findings = measured == null ? List.of() : findings(baseline, other, seen, facts, source);
        ServerNotices surroundings = new ServerNotices(hints, facts, source, other);
        return new ImpactReport(
                baseline.displayName(),
                identity(other).displayName(),
                notice(baseline, measured, from, facts),
                looked(seen, source),
                Limitations.of(seen, facts, source, !sources.isEmpty()),
                findings,
                surroundings.commands(),
                SettingImpact.compare(facts, measured, other),
                surroundings.modules(),
                surroundings.libraries(
                        findings.stream().map(finding -> finding.entry().id()).collect(Collectors.toSet())),
                AclImpact.compare(facts, measured, other));
    }

    private List<ImpactFinding> findings(
            Identity baseline, ServerProfile other, Snapshot seen, SnapshotFacts facts, SourceFacts source) {
        List<ImpactFinding> findings = new ArrayList<>();
        for (KnownDifference entry : catalogue.entries()) {
            // Left out is what other versions of the two servers answer.
            entry.between(baseline, identity(other))
                    .ifPresent(between -> findings.add(EntryAssessor.of(
                            between, hints.of(entry.id()), facts, seen.saw(SnapshotSection.INFO), source)));
        }
        findings.sort(Comparator.comparing(ImpactFinding::touch)
                .thenComparing(Comparator.comparingDouble(ImpactFinding::score).reversed())
                .thenComparing(finding -> -finding.entry().matches().size())
                .thenComparing(finding -> finding.entry().whatToDo() == null)
                .thenComparing(finding -> finding.entry().link() == null)
                .thenComparing(finding -> finding.entry().id()));
        return findings;
    }

    private static Identity identity(ServerProfile profile) {
        return new Identity(profile.product(), profile.version(), "standalone", profile.version());
    }

    private Identity identity(SnapshotFacts facts) {
        Identity identity = facts.identity();
        if (identity == null) {
            throw new IllegalArgumentException(
                    "Which server is in use was not seen; say so with --as, redis:7.2 say (measured are "
                            + profiles.names() + ")");
        }
        return new Identity(
                identity.product().toLowerCase(Locale.ROOT),
                identity.version(),
                identity.mode(),
                identity.redisVersion());
    }

    private @Nullable String notice(
            Identity baseline, @Nullable ServerProfile measured, @Nullable String from, SnapshotFacts facts) {
        if (measured == null) {
            return baseline.displayName()
                    + " was not measured, so nothing of the catalogue is told of it; measured are "
                    + profiles.names() + ". Commands, settings, modules and users are compared all the same. With --as "
                    + "you can have it treated as one of these.";
        }
        Identity actual = facts.identity();
        return from != null && actual != null && !profiles.of(actual).equals(profiles.of(baseline))
                ? actual.displayName() + " is treated as " + baseline.displayName() + ", as you asked"
                : null;
    }

    private static Snapshot nothing() {
        return new Snapshot(Snapshot.parts(), Snapshot.parts());
    }

    private static List<String> looked(Snapshot seen, SourceFacts source) {
        List<String> read = new ArrayList<>();
        for (SnapshotSection part : SnapshotSection.values()) {
            if (seen.saw(part)) {
                read.add(part.command());
            }
        }
        if (!source.files().isEmpty()) {
            read.add(source.files().size() + " source files");
        }
        return read;
    }
}
