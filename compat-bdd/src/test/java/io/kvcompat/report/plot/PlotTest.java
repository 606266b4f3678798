package io.kvcompat.report.plot;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Protocol;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.Series;
import io.kvcompat.result.Series.Point;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PlotTest {
    private static final Series LATENCY = new Series(
            "p50 of SET by size",
            "bytes",
            "ns",
            List.of(new Point(1024, 20_000), new Point(32_768, 60_000), new Point(5_242_880, 6_000_000)));

    private static LaneResult lane(Protocol protocol, Series... series) {
        return new LaneResult(protocol, Outcome.PASSED, 1, 0, List.of(), List.of(), List.of(series));
    }

    private static Map<String, List<LaneResult>> lanes(Series series) {
        Map<String, List<LaneResult>> lanes = new LinkedHashMap<>();
        lanes.put("redis", List.of(lane(Protocol.RESP2, series), lane(Protocol.RESP3, series)));
        lanes.put("valkey", List.of(lane(Protocol.RESP2, series), lane(Protocol.RESP3, series)));
        return lanes;
    }

    private static Document xml(Plot plot) throws Exception {
        byte[] svg = plot.svg().orElseThrow().getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    @Test
    void each_lane_is_a_line_told_apart_by_more_than_colour() {
        Plot plot = Plot.of(lanes(LATENCY)).get(0);

        assertThat(plot.lines())
                .extracting(Plot.Line::name)
                .containsExactly("redis RESP2", "redis RESP3", "valkey RESP2", "valkey RESP3");
        assertThat(plot.lines()).extracting(Plot.Line::dashed).containsExactly(false, true, false, true);
    }

    @Test
    void a_plot_has_a_title_and_a_description_that_gives_its_numbers() throws Exception {
        Document svg = xml(Plot.of(lanes(LATENCY)).get(0));

        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("p50 of SET by size");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .contains("redis RESP2: from 20 µs at 1 KiB to 6 ms at 5 MiB.");
        for (String part :
                svg.getDocumentElement().getAttribute("aria-labelledby").split(" ")) {
            assertThat(ids(svg)).contains(part);
        }
    }

    private static List<String> ids(Document svg) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < svg.getElementsByTagName("*").getLength(); i++) {
            ids.add(((Element) svg.getElementsByTagName("*").item(i)).getAttribute("id"));
        }
        return ids;
    }

    @Test
    void text_is_text_and_no_colour_is_of_light_or_dark_alone() {
        String svg = Plot.of(lanes(LATENCY)).get(0).svg().orElseThrow();

        assertThat(svg)
                .contains(">32 KiB</text>", ">1 ms</text>", ">valkey RESP3</text>", "prefers-color-scheme:dark")
                .doesNotContainPattern("(fill|stroke)=\"rgb\\((?!0,0,0\\)\" (fill|stroke)-opacity=\"0\")");
    }

    @Test
    void a_long_curve_is_drawn_small_and_keeps_its_peaks() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            points.add(new Point(i, i == 777 ? 50_000 : 10));
        }
        Plot plot = Plot.of(lanes(new Series("keys", "s", "keys", points))).get(0);

        assertThat(Thinning.of(points)).hasSizeLessThan(300).contains(new Point(777, 50_000));
        assertThat(plot.svg().orElseThrow()).hasSizeLessThan(40_000);
    }

    @Test
    void hostile_names_stay_text() throws Exception {
        String name = "</svg><script>alert(1)</script>\u0000\u202E\uD800 \"&";
        Plot plot = Plot.of(Map.of(name, List.of(lane(Protocol.RESP2, new Series(name, name, name, LATENCY.points())))))
                .get(0);

        assertThat(plot.svg().orElseThrow()).doesNotContain("<script");
        assertThat(xml(plot).getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void a_flat_curve_and_a_single_point_are_drawn() {
        for (List<Point> points : List.of(List.of(new Point(1, 0)), List.of(new Point(1, 5), new Point(2, 5)))) {
            Series series = new Series("flat", "s", "keys", points);
            assertThat(Plot.of(lanes(series)).get(0).svg()).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1024, bytes, 1 KiB",
        "1500, bytes, 1.46 KiB",
        "20000, ns, 20 µs",
        "0.5, ms, 500 µs",
        "0, ns, 0 ns",
        "65000, keys, 65k keys",
        "-3.25, ratio, -3.25",
        "1234567, ops/s, 1235k ops/s",
    })
    void numbers_are_for_people(double value, String unit, String text) {
        assertThat(Units.text(value, unit)).isEqualTo(text);
    }
}
