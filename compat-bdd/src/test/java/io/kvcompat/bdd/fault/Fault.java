package io.kvcompat.bdd.fault;

/**
 * Something that goes wrong, and how it has to end.
 *
 * @param group a few words that say where it goes wrong
 * @param name what goes wrong, in words
 * @param exitCode what the command line has to end with
 * @param says what it has to say, on standard output or error
 * @param slow whether it takes many seconds, so that it is played only when all are asked for
 * @param play makes it go wrong
 */
record Fault(String group, String name, int exitCode, String says, boolean slow, Play play) {
    /** Makes something go wrong and returns what the command line said to it. */
    @FunctionalInterface
    interface Play {
        Ending play(Bench bench) throws Exception;
    }

    static Fault of(String group, String name, int exitCode, String says, Play play) {
        return new Fault(group, name, exitCode, says, false, play);
    }

    /** Returns this fault as one that takes many seconds. */
    Fault slowly() {
        return new Fault(group, name, exitCode, says, true, play);
    }

    @Override
    public String toString() {
        return group + ": " + name;
    }
}
