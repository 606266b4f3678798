package io.kvcompat.catalogue.impact;

/** The formats of a report. */
public enum ImpactFormat {
    /** Plain text for a terminal. */
    TEXT {
        @Override
        public String print(ImpactReport report, int width) {
            return ImpactText.print(Page.of(report), width);
        }
    },
    /** Markdown. */
    MD {
        @Override
        public String print(ImpactReport report, int width) {
            return ImpactMarkdown.print(Page.of(report));
        }
    },
    /** A page of HTML that needs nothing else. */
    HTML {
        @Override
        public String print(ImpactReport report, int width) {
            return ImpactHtml.print(Page.of(report));
        }
    },
    /** JSON with every finding, those that do not touch included. */
    JSON {
        @Override
        public String print(ImpactReport report, int width) {
            return ImpactJson.print(report);
        }
    };

    /** Returns the report; {@code width} is that of a line of text, in columns, and used by {@link #TEXT} alone. */
    public abstract String print(ImpactReport report, int width);
}
