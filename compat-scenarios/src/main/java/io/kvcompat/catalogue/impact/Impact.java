package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.source.Mention;
import io.kvcompat.catalogue.impact.source.Search;
import io.kvcompat.catalogue.impact.source.SourceFacts;
import io.kvcompat.catalogue.impact.source.SourcePlace;
import io.kvcompat.catalogue.impact.source.SourceScan;
import io.kvcompat.catalogue.impact.source.Vocabulary;
import io.kvcompat.client.Session;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.known.VerifiedPairs;
import io.kvcompat.profile.ServerProfile;
import io.kvcompat.profile.ServerProfiles;
import io.kvcompat.target.Identity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
    private final SharedErrors shared;
    private final OutputTexts output;
    private final VerifiedPairs pairs;
    private final SnapshotRedactor masks;
    private final Map<List<Object>, Plan> plans = new ConcurrentHashMap<>();

    private Impact(
            KnownDifferences catalogue,
            Hints hints,
            ServerProfiles profiles,
            SharedErrors shared,
            OutputTexts output,
            VerifiedPairs pairs) {
        this.catalogue = catalogue;
        this.hints = hints;
        this.profiles = profiles;
        this.shared = shared;
        this.output = output;
        this.pairs = pairs;
        List<String> errors = ChangedTexts.of(catalogue.entries()).stream()
                .map(ChangedText::baseline)
                .distinct()
                .toList();
        this.masks = new SnapshotRedactor(profiles.settings(), new ScriptVocabulary(hints.luaNames(), errors));
    }

    /**
     * Returns what judges by a catalogue, and by the hints and the profiles of servers on the class path.
     *
     * @throws IllegalArgumentException when these are malformed
     */
    public static Impact with(KnownDifferences catalogue, ClassLoader loader) {
        return new Impact(
                catalogue,
                Hints.load(loader),
                ServerProfiles.load(loader),
                SharedErrors.load(loader),
                OutputTexts.load(loader),
                VerifiedPairs.load(loader));
    }

    /**
     * Reads a running server without changing anything; what it may not read is noted.
     *
     * @throws IllegalArgumentException when it is a Sentinel, which has no data and no commands to judge
     */
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
     * @param sources folders with the source of programs, or single files; may be empty
     * @param from the server in use, {@code redis:7.2}; null for what the snapshot says
     * @param to the server to move to, {@code valkey:9.1}
     * @throws IllegalArgumentException when {@code to} was not measured, or {@code from} is not told and not in the
     *     snapshot, or a source cannot be read
     */
    public ImpactReport assess(@Nullable Snapshot snapshot, List<Path> sources, @Nullable String from, String to) {
        Snapshot seen = snapshot == null ? new Snapshot(Snapshot.parts(), Snapshot.parts()) : snapshot;
        SnapshotFacts counted = SnapshotFactsParser.parse(seen);
        SnapshotFacts facts = counted.isOfTest() ? counted.withoutCounters() : counted;
        ServerProfile other = profiles.named(to);
        Identity baseline = from == null ? identity(facts) : identity(profiles.named(from));
        ServerProfile measured = profiles.of(baseline).orElse(null);
        Plan plan = plans.computeIfAbsent(List.of(baseline, other.spec()), key -> plan(baseline, measured, other));
        SourceFacts source = sources.isEmpty() ? SourceFacts.none() : SourceScan.read(sources, plan.search());
        Inquiry inquiry = new Inquiry(
                plan.entries(),
                hints,
                facts,
                source,
                plan.calls().of(source),
                seen.saw(SnapshotSection.INFO) && !counted.isOfTest(),
                !sources.isEmpty(),
                measured,
                other);
        TextAssessor texts = new TextAssessor(plan.changed(), shared.texts(), source);
        boolean sentinel = "sentinel".equals(baseline.mode());
        List<ImpactFinding> findings =
                sentinel ? List.of() : findings(inquiry, texts.evidence(uses(texts.constants(), sources)));
        return new ImpactReport(
                baseline.displayName(),
                identity(other).displayName(),
                Stream.concat(
                                Notices.of(baseline, measured, other, from, to, counted, profiles, pairs).stream(),
                                Notices.leftOut(seen).stream())
                        .toList(),
                Limitations.read(seen, source),
                libraries(facts),
                Limitations.of(seen, facts, source, !sources.isEmpty()),
                findings);
    }

    /**
     * What is asked of a pair of servers, whatever the program.
     *
     * @param entries the entries about the two; what other versions answer is left out
     * @param changed the texts that they word differently
     * @param calls the commands that both have
     * @param search what is looked for in sources
     */
    private record Plan(List<KnownDifference> entries, List<ChangedText> changed, CommandCalls calls, Search search) {}

    private Plan plan(Identity baseline, @Nullable ServerProfile measured, ServerProfile other) {
        List<KnownDifference> entries = measured == null
                ? List.of()
                : catalogue.entries().stream()
                        .flatMap(entry -> entry.between(baseline, identity(other)).stream())
                        .toList();
        List<ChangedText> changed = new ArrayList<>(ChangedTexts.of(entries));
        changed.addAll(output.of(entries));
        CommandCalls calls = new CommandCalls(commands(measured, other));
        return new Plan(entries, changed, calls, SearchPlan.of(entries, hints, changed, calls, measured, other));
    }

    private static List<String> libraries(SnapshotFacts facts) {
        return facts.libraries().stream()
                .map(library -> (library.name() + " " + library.version()).strip() + " (" + library.connections()
                        + (library.connections() == 1 ? " connection)" : " connections)"))
                .toList();
    }

    private static Set<String> commands(@Nullable ServerProfile from, ServerProfile to) {
        Set<String> commands = new TreeSet<>(to.commands().keySet());
        if (from != null) {
            commands.addAll(from.commands().keySet());
        }
        return commands;
    }

    /** Constants with a text that is gone are looked up in a second pass: what is done with them tells what they are for. */
    private static List<Mention> uses(Set<String> constants, List<Path> sources) {
        if (constants.isEmpty()) {
            return List.of();
        }
        Search search =
                new Search(new Vocabulary(constants, List.of(), List.of(), List.of()), Set.of(), constants, Set.of());
        return SourceScan.read(sources, search).mentions();
    }

    private static List<ImpactFinding> findings(Inquiry inquiry, Map<String, List<Evidence>> texts) {
        List<ImpactFinding> findings = new ArrayList<>();
        for (KnownDifference entry : inquiry.entries()) {
            findings.add(EntryAssessor.of(entry, inquiry, texts.getOrDefault(entry.id(), List.of())));
        }
        findings.addAll(FieldAssessor.findings(inquiry));
        findings.addAll(SettingAssessor.findings(inquiry));
        findings.addAll(ModuleAssessor.findings(inquiry));
        findings.addAll(ProgramAssessor.findings(inquiry));
        findings.addAll(LibraryAssessor.findings(inquiry));
        findings.addAll(AclAssessor.findings(inquiry));
        findings.sort(Comparator.comparing(ImpactFinding::touch)
                .thenComparing(ImpactFinding::isAside)
                .thenComparing(Comparator.comparingDouble(ImpactFinding::score).reversed())
                .thenComparing(finding -> finding.place().map(SourcePlace::text).orElse(""))
                .thenComparing(ImpactFinding::id));
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
}
