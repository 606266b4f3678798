package io.kvcompat.report;

import io.kvcompat.comparison.Kind;
import io.kvcompat.comparison.Severity;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.result.Outcome;

/** A report in which every text that a server, a feature or a catalogue may choose tries to break out. */
final class HostilePage {
    /** Ends scripts, comments, attributes and elements, and hides, reorders and tears characters. */
    static final String HOSTILE =
            "</script><script>alert(1)</script><!--<img src=x onerror=alert(1)>-->\"' onload='alert(1)"
                    + "&lt;&amp; ]]> {{style}} \u0000\u0007\u001b[31m\u0085\r\n\t\u2028\u2029\u202Egnp.exe\u202C\u2066\uFEFF"
                    + "\uD83D\uDE00 \uD842\uDFB7 \uD800 \uDC00 안녕 مرحبا %s %n $1 \\u003c";

    private HostilePage() {}

    static DiffReport report(int length) {
        return new PageSamples()
                .targets("redis" + HOSTILE, "valkey" + HOSTILE)
                .scenario(HOSTILE, HOSTILE, Outcome.errored(HOSTILE))
                .scenario("plain", "Plain", Outcome.PASSED)
                .unexpected(HOSTILE, Kind.VALUE, "GET " + HOSTILE, HOSTILE, HOSTILE + "!")
                .unexpected("plain", Kind.VALUE, "GET long", "x".repeat(length), "x".repeat(length) + "<b>")
                .unexpected("plain", Kind.ERROR_TEXT, "\"" + HOSTILE, "-ERR " + HOSTILE, "-ERR other")
                .known(
                        HOSTILE,
                        PageSamples.entry(HOSTILE, Severity.BREAKING, HOSTILE, "javascript:alert(1)//" + HOSTILE),
                        HOSTILE,
                        HOSTILE,
                        "")
                .known(
                        "plain",
                        PageSamples.entry("linked", Severity.COSMETIC, HOSTILE, "https://example.org/\"" + HOSTILE),
                        "PING",
                        "+PONG",
                        "+PING")
                .failure(HOSTILE, HOSTILE)
                .stale(HOSTILE, HOSTILE)
                .report();
    }
}
