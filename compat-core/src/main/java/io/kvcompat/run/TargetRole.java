package io.kvcompat.run;

/** What a target is for in a run. */
enum TargetRole {
    /** The others are compared with it. */
    BASELINE,
    /** It is compared with the baseline. */
    OTHER,
    /** A second instance of the baseline: what differs between the two is noise. */
    TWIN
}
