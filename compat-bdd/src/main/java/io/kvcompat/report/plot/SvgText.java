package io.kvcompat.report.plot;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes of a drawn SVG one that is small, has a title and a description, and is readable in light and dark. */
final class SvgText {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d{2,}");

    private static final Pattern HEAD = Pattern.compile("^.*?<svg[^>]*>", Pattern.DOTALL);

    /** What says nothing here, or would stand twice on a page with several plots. */
    private static final Pattern NEEDLESS = Pattern.compile(
            "<!--[^>]*-->|<defs id=\"genericDefs\"\\s*/>| id=\"defs\\d+\"| font-family=\"[^\"]*\"| xml:space=\"preserve\""
                    + "| text-rendering=\"[^\"]*\"");

    private static final Pattern LINE_COLOUR = Pattern.compile("rgb\\(1(\\d),3,3\\)");

    private static final String COLOURS = """
            <style>.kvplot{--plot-ink:#333c4b;--plot-faint:#b9c1cd;--plot-0:#0b57b4;--plot-1:#b3461e;--plot-2:#2c7a4b;\
            --plot-3:#7a3fa0;--plot-4:#8a6500;--plot-5:#0f7d86}@media (prefers-color-scheme:dark){.kvplot{\
            --plot-ink:#d5dbe6;--plot-faint:#4b5666;--plot-0:#7db2ff;--plot-1:#ff9f73;--plot-2:#7fd6a0;\
            --plot-3:#d2a3f2;--plot-4:#e6bd56;--plot-5:#73d3dc}}</style>""";

    private SvgText() {}

    static String finish(String drawn, Plot plot) {
        String key = "p" + Integer.toHexString((plot.title() + plot.lines()).hashCode());
        String body = HEAD.matcher(drawn).replaceFirst("");
        body = LINE_COLOUR.matcher(body).replaceAll("var(--plot-$1)");
        body = body.replace("rgb(1,1,1)", "var(--plot-ink)").replace("rgb(2,2,2)", "var(--plot-faint)");
        body = NEEDLESS.matcher(body).replaceAll("");
        body = body.replaceAll("\\b(id=\"|url\\(#)clip", "$1" + key + "c");
        body = body.replaceAll("\\n\\s*(?=/?>)", "").replaceAll("\\n\\s*", "\n").strip();
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"kvplot\" role=\"img\" aria-labelledby=\"%1$st %1$sd\""
                        + " width=\"%2$d\" height=\"%3$d\" viewBox=\"0 0 %2$d %3$d\" font-family=\"system-ui,sans-serif\""
                        + " font-size=\"12\" stroke-linecap=\"square\" stroke-miterlimit=\"10\"><title id=\"%1$st\">%4$s</title><desc id=\"%1$sd\">%5$s</desc>%6$s%7$s",
                key,
                PlotSvg.WIDTH,
                PlotSvg.HEIGHT,
                escape(plot.title()),
                escape(plot.description()),
                COLOURS,
                rounded(body));
    }

    private static String rounded(String body) {
        return NUMBER.matcher(body)
                .replaceAll(match -> Matcher.quoteReplacement(
                        String.valueOf(Math.round(Double.parseDouble(match.group()) * 10) / 10.0)));
    }

    private static String escape(String text) {
        return clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Replaces what cannot stand in XML at all, or would reorder what follows. */
    static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
