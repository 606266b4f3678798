package io.kvcompat.scenarios.payload;

/** How the bytes of a value are kept. */
interface Shape {
    /** Returns the name of what writes it, for measurements. */
    String write();

    /** Returns the name of what reads it. */
    String read();

    /** Returns the value of that size; the same in every run. */
    Payload of(PayloadSize size);

    /** Tells whether one exchange of writing and reading is recorded for each size; too long to be read otherwise. */
    default boolean isRecorded() {
        return true;
    }
}
