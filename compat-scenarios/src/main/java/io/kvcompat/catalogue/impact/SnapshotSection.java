package io.kvcompat.catalogue.impact;

import java.util.Arrays;
import java.util.stream.Collectors;

/** One thing that is read from a server, and the file that it is saved in. */
public enum SnapshotSection {
    /** INFO server, commandstats, errorstats, keyspace and memory. */
    INFO("info.txt", "INFO"),
    /** CLIENT LIST. */
    CLIENTS("clients.txt", "CLIENT LIST"),
    /** CONFIG GET *, names and values in turn, one a line, as redis-cli prints it into a file. */
    SETTINGS("config.txt", "CONFIG GET *"),
    /** MODULE LIST, as redis-cli prints it into a file. */
    MODULES("modules.txt", "MODULE LIST"),
    /** FUNCTION LIST WITHCODE. */
    FUNCTIONS("functions.txt", "FUNCTION LIST WITHCODE"),
    /** ACL LIST. */
    USERS("acl.txt", "ACL LIST");

    private final String fileName;
    private final String command;

    SnapshotSection(String fileName, String command) {
        this.fileName = fileName;
        this.command = command;
    }

    /** Returns the name of the file that it is saved in. */
    public String fileName() {
        return fileName;
    }

    /** Returns the command that it is read with. */
    public String command() {
        return command;
    }

    static String fileNames() {
        return Arrays.stream(values()).map(SnapshotSection::fileName).collect(Collectors.joining(", "));
    }
}
