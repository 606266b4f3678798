package io.kvcompat.bdd.cli;

import io.kvcompat.catalogue.Catalogue;
import io.kvcompat.catalogue.guide.Guide;
import io.kvcompat.catalogue.guide.GuideHtml;
import io.kvcompat.catalogue.guide.GuideMarkdown;
import io.kvcompat.known.ProductVersion;
import io.kvcompat.known.VerifiedPairs;
import io.kvcompat.result.ReportFiles;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--format",
            paramLabel = "md|html",
            description = "Markdown or a page for a browser. Default: html where --out ends so, else md.")
    private @Nullable Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Where it goes. Default: the terminal.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        ClassLoader loader = KnownCommand.class.getClassLoader();
        ProductVersion baseline = ProductVersion.parse(from);
        ProductVersion other = ProductVersion.parse(to);
        VerifiedPairs measured = VerifiedPairs.load(loader);
        measured.require(baseline, other);
        Guide guide = Guide.of(Catalogue.known(), measured, baseline, other);
        String text = isHtml() ? GuideHtml.text(guide) : GuideMarkdown.text(guide);
        if (out == null) {
            PrintWriter console = spec.commandLine().getOut();
            console.print(text);
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            ReportFiles.writeNamed(out, stream -> stream.write(bytes));
        }
        return ExitCode.OK;
    }

    private boolean isHtml() {
        return format == null ? out != null && out.toString().endsWith(".html") : format == Format.HTML;
    }
}
