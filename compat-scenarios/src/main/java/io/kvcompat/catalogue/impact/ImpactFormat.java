package io.kvcompat.catalogue.impact;

/** The formats of a report. */
public enum ImpactFormat {
    /** Plain text for a terminal. */
    TEXT {
        @Override
        public String print(ImpactReport report, int width, boolean details) {
            return ImpactText.print(Page.of(report), width, details);
        }
    },
    /** Markdown. */
    MD {
        @Override
        public String print(ImpactReport report, int width, boolean details) {
            return ImpactMarkdown.print(Page.of(report));
        }
    },
    /** A page of HTML that needs nothing else. */
    HTML {
        @Override
        public String print(ImpactReport report, int width, boolean details) {
            return ImpactHtml.print(Page.of(report));
        }
    },
    /** JSON with every finding, those that do not touch included. */
    JSON {
        @Override
        public String print(ImpactReport report, int width, boolean details) {
            return ImpactJson.print(report);
        }
    },
    /** SARIF 2.1.0 with what touches and has a line in a source. */
    SARIF {
        @Override
        public String print(ImpactReport report, int width, boolean details) {
            return ImpactSarif.print(report);
        }
    };

    /**
     * Returns the report.
     *
     * @param width that of a line of text, in columns; used by {@link #TEXT} alone
     * @param details whether all is printed and not the first page alone; used by {@link #TEXT} alone
     */
    public abstract String print(ImpactReport report, int width, boolean details);
}
