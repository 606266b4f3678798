package io.kvcompat.run;

/** On which servers a run looks into unexpected differences when its scenarios are done, see {@link Diagnosis}. */
public enum DiagnosisScope {
    /** On none. */
    NEVER,
    /** Where the suite launched both servers. */
    LAUNCHED,
    /** On external servers, too, with commands that change nothing but keys of the one database alone. */
    EXTERNAL
}
