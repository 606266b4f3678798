package io.kvcompat.bdd.cli;

import io.kvcompat.bdd.run.ListedScenarios;
import io.kvcompat.catalogue.Catalogue;
import io.kvcompat.catalogue.guide.Guide;
import io.kvcompat.catalogue.guide.GuideHtml;
import io.kvcompat.catalogue.guide.GuideMarkdown;
import io.kvcompat.known.VerifiedPairs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;

/**
 * Answers that depend on nothing but what is in the jar, written down when it is built: the list of scenarios and the guides.
 *
 * <p>Only a jar that has all the catalogue and all scenarios is answered from: whoever puts more on the class path, or runs from
 * folders of classes that change, has them worked out.
 */
public final class Prepared {
    private static final String FOLDER = "META-INF/kvcompat/prepared/";

    private static final String SCENARIOS = "scenarios";

    private Prepared() {}

    /**
     * Writes the answers below a folder of classes, and the guides as pages into another folder, too.
     *
     * @param folders the two
     */
    public static void main(String... folders) throws IOException {
        Path folder = Files.createDirectories(Path.of(folders[0]).resolve(FOLDER));
        Path pages = Files.createDirectories(Path.of(folders[1]));
        Files.writeString(
                folder.resolve(SCENARIOS), ListedScenarios.ofTheSuite().written());
        VerifiedPairs measured = Catalogue.verifiedPairs();
        for (VerifiedPairs.Pair pair : measured.pairs()) {
            Guide guide = Guide.of(Catalogue.known(), measured, pair.baseline(), pair.other());
            String page = GuideHtml.text(guide);
            Files.writeString(folder.resolve(file(pair, true)), page);
            Files.writeString(folder.resolve(file(pair, false)), GuideMarkdown.text(guide));
            Files.writeString(pages.resolve(file(pair, true)), page);
        }
    }

    private static String file(VerifiedPairs.Pair pair, boolean html) {
        return pair.baseline().series().fileName() + "-to-"
                + pair.other().series().fileName() + (html ? ".html" : ".md");
    }

    /** Returns the scenarios of the suite; empty where they have to be read. */
    static Optional<ListedScenarios> scenarios() {
        return text(SCENARIOS).map(ListedScenarios::read);
    }

    /** Returns the guide of a pair; empty where it has to be made. */
    static Optional<String> guide(VerifiedPairs.Pair pair, boolean html) {
        return text(file(pair, html));
    }

    private static Optional<String> text(String name) {
        ClassLoader loader = Prepared.class.getClassLoader();
        URL resource = loader.getResource(FOLDER + name);
        if (resource == null || !resource.getProtocol().equals("jar")) {
            return Optional.empty();
        }
        try {
            boolean more = isElsewhere(loader, "META-INF/kvcompat/known/index")
                    || isElsewhere(loader, "META-INF/services/io.kvcompat.scenario.Scenario");
            if (more) {
                return Optional.empty();
            }
            try (InputStream in = resource.openStream()) {
                return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isElsewhere(ClassLoader loader, String name) throws IOException {
        return Collections.list(loader.getResources(name)).size() > 1;
    }
}
