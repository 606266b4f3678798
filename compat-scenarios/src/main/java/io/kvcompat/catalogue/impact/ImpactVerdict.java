package io.kvcompat.catalogue.impact;

import java.util.ArrayList;
import java.util.List;

/** Says in one sentence what a report comes to. */
final class ImpactVerdict {
    private ImpactVerdict() {}

    static String of(ImpactReport report) {
        if (report.read().isEmpty()) {
            return "No result: nothing was read.";
        }
        if (report.findings().isEmpty() && !report.notices().isEmpty()) {
            return "No result: " + report.notices().get(0).replaceFirst("[,:;.](?: .*)?$", "") + ".";
        }
        List<ImpactFinding> touches = report.findings(Relevance.TOUCHES);
        long breaking = report.breaking().size();
        long aside = touches.stream().filter(ImpactFinding::isAside).count();
        long others = touches.size() - breaking - aside;
        List<String> parts = new ArrayList<>();
        parts.add(breaking == 0 ? "Nothing that was seen breaks" : count(breaking, "thing breaks", "things break"));
        if (others > 0) {
            parts.add(count(others, "behaves otherwise", "behave otherwise"));
        }
        if (aside > 0) {
            parts.add(count(
                    aside,
                    "shows in tests, examples or copied code alone",
                    "show in tests, examples or copied code alone"));
        }
        parts.add(count(report.findings(Relevance.MAY_TOUCH).size(), "may touch you", "may touch you"));
        return String.join("; ", parts) + ".";
    }

    private static String count(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
