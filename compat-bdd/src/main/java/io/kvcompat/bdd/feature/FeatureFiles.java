package io.kvcompat.bdd.feature;

import io.cucumber.core.feature.FeatureIdentifier;
import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.feature.FeaturePath;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.core.resource.Resource;
import io.cucumber.core.resource.ResourceScanner;
import io.kvcompat.result.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds and reads feature files. */
public final class FeatureFiles {
    private static final String CLASSPATH = "classpath:";

    /** In bytes; 100,000 scenarios take a fifth of it. */
    private static final long LARGEST = 64L << 20;

    /** In bytes; what the parser of Gherkin does with a line takes the square of its length. */
    private static final int LONGEST_LINE = 64 * 1024;

    private final FeatureParser parser = new FeatureParser(UUID::randomUUID);
    private final Map<URI, FeatureFile> found = new LinkedHashMap<>();
    /** By path or location. */
    private final SortedMap<String, List<String>> mistakes = new TreeMap<>();

    private FeatureFiles() {}

    /**
     * Reads the feature files at {@code paths}: files, folders, or {@code classpath:folder}.
     *
     * @return the files ordered by name
     * @throws FeatureException when a path holds none, or a file is not Gherkin as this suite takes it
     */
    public static List<FeatureFile> load(List<String> paths) {
        FeatureFiles files = new FeatureFiles();
        paths.forEach(files::loadFrom);
        if (!files.mistakes.isEmpty()) {
            throw new FeatureException(
                    files.mistakes.values().stream().flatMap(List::stream).toList());
        }
        return files.found.values().stream()
                .sorted(Comparator.comparing(FeatureFile::name).thenComparing(FeatureFile::location))
                .toList();
    }

    private void loadFrom(String path) {
        @Nullable URI root = root(path);
        if (root == null) {
            return;
        }
        List<URI> seen = new ArrayList<>();
        ResourceScanner<Feature> scanner =
                new ResourceScanner<>(FeatureFiles::classLoader, FeatureIdentifier::isFeature, resource -> {
                    seen.add(resource.getUri());
                    return read(root, resource);
                });
        scanner.scanForResourcesUri(root);
        if (seen.isEmpty()) {
            mistake(path, ": holds no .feature file");
        }
    }

    private @Nullable URI root(String path) {
        if (path.startsWith(CLASSPATH)) {
            return FeaturePath.parse(path);
        }
        try {
            Path file = Path.of(path).toAbsolutePath().normalize();
            if (!Files.exists(file)) {
                mistake(path, ": no such file or folder");
            } else if (Files.isRegularFile(file) && !FeatureIdentifier.isFeature(file)) {
                mistake(path, ": is not a .feature file");
            } else if (!Files.isRegularFile(file) && !Files.isDirectory(file)) {
                mistake(path, ": is no ordinary file but a pipe or a device");
            } else {
                return file.toUri();
            }
        } catch (InvalidPathException e) {
            mistake(path, ": is not a path (" + e.getReason() + ")");
        }
        return null;
    }

    private Optional<Feature> read(URI root, Resource resource) {
        URI uri = resource.getUri();
        if (found.containsKey(uri)) {
            return Optional.empty();
        }
        String location = location(uri);
        if ("file".equals(uri.getScheme())) {
            try {
                InputFile.check(Path.of(uri), LARGEST);
            } catch (IllegalArgumentException e) {
                mistake(
                        location,
                        e.getMessage() == null
                                ? ""
                                : e.getMessage()
                                        .substring(Path.of(uri).toString().length()));
                return Optional.empty();
            }
        }
        byte[] source = bytes(resource);
        int tooLong = lineOver(LONGEST_LINE, source);
        if (tooLong > 0) {
            mistake(
                    location,
                    ":" + tooLong + ": the line has over " + LONGEST_LINE / 1024 + " KiB; scenarios in Java send values"
                            + " of any length");
            return Optional.empty();
        }
        try {
            OptionalInt malformed = Utf8Check.firstMalformedLine(source);
            if (malformed.isPresent()) {
                mistake(
                        location,
                        ":" + malformed.getAsInt() + ": holds a byte that is not UTF-8; write bytes as \\xHH in double"
                                + " quotes, or name the file's encoding in its first line (# encoding: …)");
                return Optional.empty();
            }
            Optional<Feature> feature = parser.parseResource(resource);
            if (feature.isEmpty()) {
                mistake(location, ": holds no `Feature:`");
                return feature;
            }
            FeatureFile file = new FeatureFile(nameBelow(root, uri), location, feature.get());
            FeatureCheck.mistakesOf(file).forEach(mistake -> mistake(location, mistake));
            found.put(uri, file);
            return feature;
        } catch (FeatureParserException e) {
            mistake(location, SyntaxErrors.describe(e, new String(source, StandardCharsets.UTF_8)));
            return Optional.empty();
        }
    }

    /** Returns the number of the first line that is longer than {@code limit} bytes; 0 for none. */
    private static int lineOver(int limit, byte[] source) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < source.length; i++) {
            if (source[i] == '\n') {
                line++;
                start = i + 1;
            } else if (i - start >= limit) {
                return line;
            }
        }
        return 0;
    }

    private static byte[] bytes(Resource resource) {
        try (InputStream in = resource.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            // The parser reads it again and tells what is wrong.
            return new byte[0];
        }
    }

    private void mistake(String at, String text) {
        mistakes.computeIfAbsent(at, key -> new ArrayList<>()).add(at + text);
    }

    private static String nameBelow(URI root, URI file) {
        String above = root.getSchemeSpecificPart().replaceAll("/+$", "") + "/";
        String path = file.getSchemeSpecificPart();
        return path.startsWith(above) ? path.substring(above.length()) : path.substring(path.lastIndexOf('/') + 1);
    }

    /** Names a file as a user would: relative to the working directory where it is below it. */
    private static String location(URI uri) {
        if (!"file".equals(uri.getScheme())) {
            return uri.toString();
        }
        Path file = Path.of(uri);
        Path here = Path.of("").toAbsolutePath();
        return (file.startsWith(here) ? here.relativize(file) : file).toString();
    }

    private static ClassLoader classLoader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context != null ? context : FeatureFiles.class.getClassLoader();
    }
}
