package io.kvcompat.bdd.cli;

import io.kvcompat.catalogue.Catalogue;
import io.kvcompat.catalogue.guide.Guide;
import io.kvcompat.catalogue.guide.GuideHtml;
import io.kvcompat.catalogue.guide.GuideMarkdown;
import io.kvcompat.known.ProductVersion;
import io.kvcompat.known.VerifiedPairs;
import io.kvcompat.result.ReportFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the migration guide. */
@Command(
        name = "known",
        description = {
            "Prints what changes between two servers, from the catalogue: whom it hits, what to do, both replies.",
            "Only for pairs that were measured; it names them when it was asked for another. Nothing is run."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class KnownCommand implements Callable<Integer> {
    /** The formats of the guide. */
    enum Format {
        /** GitHub-flavoured Markdown. */
        MD,
        /** One page that loads nothing. */
        HTML
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Which which;

    /** One pair or all. */
    private static final class Which {
        @ArgGroup(exclusive = false)
        private @Nullable Servers servers;

        @Option(names = "--all", required = true, description = "Every guide; --out names the folder they go to.")
        private boolean all;
    }

    /** One pair. */
    private static final class Servers {
        @Option(
                names = "--from",
                required = true,
                paramLabel = "PRODUCT:VERSION",
                description = "The server that you have, redis:7.2 say.")
        private String from = "";

        @Option(
                names = "--to",
                required = true,
                paramLabel = "PRODUCT:VERSION",
                description = "The server that you go to, valkey:9.1 say.")
        private String to = "";
    }

    @Option(
            names = "--format",
            paramLabel = "md|html",
            description = "Markdown or a page for a browser. Default: html where --out ends so, else md.")
    private @Nullable Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Where it goes. Default: the terminal.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        if (which.all) {
            all();
        } else {
            Servers pair = Objects.requireNonNull(which.servers);
            one(ProductVersion.parse(pair.from), ProductVersion.parse(pair.to));
        }
        return ExitCode.OK;
    }

    private void one(ProductVersion from, ProductVersion to) {
        VerifiedPairs measured = Catalogue.verifiedPairs();
        // Before the catalogue is read, which takes a while.
        VerifiedPairs.Pair pair = measured.require(from, to);
        String text =
                Prepared.guide(pair, isHtml()).orElseGet(() -> text(Guide.of(Catalogue.known(), measured, from, to)));
        if (out == null) {
            spec.commandLine().getOut().print(text);
        } else {
            ReportFiles.writeNamed(out, bytes(text));
        }
    }

    private void all() {
        if (out == null) {
            throw new ParameterException(spec.commandLine(), "--all writes many files: name a folder with --out");
        }
        VerifiedPairs measured = Catalogue.verifiedPairs();
        for (VerifiedPairs.Pair pair : measured.pairs()) {
            Guide guide = Guide.of(Catalogue.known(), measured, pair.baseline(), pair.other());
            ReportFiles.write(out.resolve(guide.fileName() + (isHtml() ? ".html" : ".md")), bytes(text(guide)));
        }
    }

    private String text(Guide guide) {
        return isHtml() ? GuideHtml.text(guide) : GuideMarkdown.text(guide);
    }

    private static ReportFiles.Content bytes(String text) {
        return stream -> stream.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isHtml() {
        return format == null ? out != null && out.toString().endsWith(".html") : format == Format.HTML;
    }
}
