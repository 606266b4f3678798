package io.kvcompat.catalogue.impact.source;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A line of a source file.
 *
 * @param root the folder that was named, as it was named; empty where only one was
 * @param path the file below it, with slashes
 * @param line from 1
 * @param part what part of the project it is in
 */
public record SourcePlace(String root, String path, int line, Part part) implements Comparable<SourcePlace> {
    private static final Pattern VENDORED = Pattern.compile(
            "(?:^|/)(?:vendor|vendored|third[_-]?party|thirdparty|external|deps|_vendor|node_modules|bower_components)/");
    private static final Pattern TEST = Pattern.compile(
            "(?:^|/)(?:\\w*tests?|specs?|__tests__|__mocks__|testing|testdata|test[-_][\\w-]+|fixtures|it|t|e2e|benchmarks?|bench"
                    + "|examples?|samples?|demos?|toys?|docs?|[\\w.-]*[-_.]tests?|src/(?:test|it)\\w*|\\.github|\\.circleci|[\\w.]*Tests)/"
                    + "|(?:^|/)(?:test_[^/]*|conftest)\\.py$|_test\\.(?:go|py|rb|exs|cc|cpp|c|rs)$|_spec\\.rb$|Tests?\\.(?:java|kt|cs|php|scala)$"
                    + "|IT\\.java$|Spec\\.(?:scala|kt)$|\\.(?:test|spec)\\.[cm]?[jt]sx?$|(?:^|/)tests?\\.(?:c|cpp|rs|py)$"
                    + "|(?:^|/)(?:\\.travis\\.yml|appveyor\\.yml|\\.gitlab-ci\\.yml)$",
            Pattern.CASE_INSENSITIVE);

    /** The parts of a project, the one that matters most first. */
    public enum Part {
        /** The program itself. */
        MAIN,
        /** Its tests, examples and documents. */
        TEST,
        /** Copies of other projects. */
        VENDORED
    }

    /** Returns the part of a project that a file is in, by its path. */
    static Part part(String path) {
        return VENDORED.matcher(path).find()
                ? Part.VENDORED
                : TEST.matcher(path).find() ? Part.TEST : Part.MAIN;
    }

    /** Returns {@code path:line}, behind its root where there are several. */
    public String text() {
        return (root.isEmpty() ? "" : root + "/") + path + ":" + line;
    }

    /** Returns the file behind its root where there are several. */
    public String file() {
        return (root.isEmpty() ? "" : root + "/") + path;
    }

    @Override
    public int compareTo(SourcePlace other) {
        return Comparator.<SourcePlace, Part>comparing(SourcePlace::part)
                .thenComparing(SourcePlace::root)
                .thenComparing(SourcePlace::path)
                .thenComparing(SourcePlace::line)
                .compare(this, other);
    }
}
