package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.Hints.LibraryHint;
import io.kvcompat.catalogue.impact.ImpactFinding.Subject;
import io.kvcompat.catalogue.impact.source.SourceFacts.Manifest;
import io.kvcompat.comparison.Severity;
import io.kvcompat.known.KnownDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds libraries in which an entry had an effect, in the versions that have it. */
final class LibraryAssessor {
    private LibraryAssessor() {}

    static List<ImpactFinding> findings(Inquiry inquiry) {
        Set<String> entries =
                inquiry.entries().stream().map(KnownDifference::id).collect(Collectors.toSet());
        List<ImpactFinding> findings = new ArrayList<>();
        for (LibraryHint hint : inquiry.hints().libraries()) {
            if (!entries.contains(hint.entry())) {
                continue;
            }
            List<Evidence> sure = new ArrayList<>();
            List<Evidence> unsure = new ArrayList<>();
            inquiry.facts().libraries().stream()
                    .filter(library -> hint.names().stream().anyMatch(library.name()::equalsIgnoreCase))
                    .forEach(library -> add(
                            hint,
                            library.version(),
                            Evidence.ofServer(
                                    library.connections() + " connected, " + library.name() + " " + library.version()),
                            sure,
                            unsure));
            for (Manifest manifest : inquiry.source().manifests()) {
                for (String name : hint.packages()) {
                    if (names(manifest, name)) {
                        String version = version(manifest, name);
                        String text = name + (version == null ? "" : " " + version) + " is named";
                        add(hint, version, new Evidence(manifest.place(), text), sure, unsure);
                    }
                }
            }
            List<Evidence> seen = sure.isEmpty() ? unsure : sure;
            if (!seen.isEmpty()) {
                findings.add(ImpactFinding.of(
                        Subject.LIBRARY,
                        hint.packages().isEmpty()
                                ? hint.library()
                                : hint.packages().get(0),
                        hint.library() + ": " + hint.why() + " Hit: " + hint.versions() + " (" + hint.entry() + ")",
                        sure.isEmpty() ? Relevance.MAY_TOUCH : Relevance.TOUCHES,
                        Severity.BREAKING,
                        seen,
                        hint.whatToDo(),
                        hint.link()));
            }
        }
        return findings;
    }

    private static void add(
            LibraryHint hint, @Nullable String version, Evidence evidence, List<Evidence> sure, List<Evidence> unsure) {
        String from = hint.from();
        String fixed = hint.fixed();
        if (version == null || version.isEmpty() || from == null && fixed == null) {
            unsure.add(evidence);
        } else if ((from == null || compare(version, from) >= 0) && (fixed == null || compare(version, fixed) < 0)) {
            sure.add(evidence);
        }
    }

    /** A project's own name, in its own manifest, is no dependency. */
    private static boolean names(Manifest manifest, String name) {
        boolean found = manifest.text().contains(name)
                && Pattern.compile("(?<![\\w/-])" + Pattern.quote(name) + "(?![\\w/-])")
                        .matcher(manifest.text())
                        .find();
        return found && !(declares(manifest, name) && isOnlyName(manifest.text(), name));
    }

    /** Tells whether a manifest says that the project itself has this name. */
    static boolean declares(Manifest manifest, String name) {
        if (!manifest.text().contains(name) && !manifest.name().endsWith(".csproj")
                || manifest.name().matches(".*[.-]lock.*|yarn\\.lock|Pipfile.*|requirements\\.txt|Gemfile.*")) {
            return false;
        }
        String quoted = Pattern.quote(name);
        if (manifest.name().endsWith(".csproj")) {
            String stem = manifest.name().substring(0, manifest.name().length() - ".csproj".length());
            return stem.equals(name) || manifest.text().contains("<PackageId>" + name + "</PackageId>");
        }
        if (manifest.name().equals("pom.xml")) {
            String head = manifest.text()
                    .replaceFirst("(?s)<parent>.*?</parent>", "")
                    .replaceFirst("(?s)<(?:dependenc|build>).*+", "");
            return head.contains("<artifactId>" + name + "</artifactId>");
        }
        String own = "\\A\\{(?:[^\"{\\[]|\"(?!name\")[^\"]*\")*+\"name\"\\s*:\\s*\"" + quoted
                + "\"|^\\s*name\\s*:?=\\s*[\"']" + quoted + "[\"']|^module\\s+(?:\\S+/)?" + quoted
                + "(?:/v\\d+)?\\s*$|\\.name\\s*=\\s*[\"']" + quoted + "[\"']|app:\\s*:" + quoted
                + "\\b|name=[\"']" + quoted + "[\"']|^project\\s*\\(\\s*\"?" + quoted + "(?![\\w+-])";
        return Pattern.compile(own, Pattern.MULTILINE).matcher(manifest.text()).find();
    }

    private static boolean isOnlyName(String text, String name) {
        String keyed = "[\"']" + Pattern.quote(name) + "[\"']\\s*:\\s*[\"'{]|[\"']" + Pattern.quote(name)
                + "\\s*[><=~^!]|gem\\s+[\"']" + Pattern.quote(name);
        return !Pattern.compile(keyed).matcher(text).find();
    }

    /** Returns the very version that a lock file has; null where a range alone is told. */
    static @Nullable String version(Manifest manifest, String name) {
        String quoted = Pattern.quote(name);
        for (String pattern : List.of(
                "\"name\":\\s*\"" + quoted + "\",\\s*\"version\":\\s*\"v?([\\d.]+)",
                "name = \"" + quoted + "\"\\s*version = \"v?([\\d.]+)",
                "^    " + quoted + " \\(([\\d.]+)\\)",
                "(?:^|/)" + quoted + "==([\\d.]+)",
                "\"(?:node_modules/)?" + quoted + "\":\\s*\\{\\s*\"version\":\\s*\"([\\d.]+)",
                quoted + " v([\\d.]+)",
                "<artifactId>" + quoted + "</artifactId>\\s*<version>([\\d.]+)",
                quoted + ":([\\d.]+)")) {
            Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(manifest.text());
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        return null;
    }

    /** Compares versions number by number. */
    static int compare(String left, String right) {
        String[] here = left.replaceFirst("^v", "").split("[.-]");
        String[] there = right.split("[.-]");
        for (int i = 0; i < Math.max(here.length, there.length); i++) {
            int difference = Integer.compare(number(here, i), number(there, i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static int number(String[] numbers, int index) {
        return index < numbers.length && numbers[index].matches("\\d{1,9}") ? Integer.parseInt(numbers[index]) : 0;
    }
}
