package io.kvcompat.proxy;

/**
 * How far a proxy has come.
 *
 * @param open how many clients are connected
 * @param connections how many were
 * @param commands how many commands they sent
 * @param compared how many of them were compared, with any target
 * @param differences how many differed in any way, on any target
 * @param known how many of those a known difference explains
 * @param noise how many were not compared in full, as the twin differed there
 * @param notCompared how many could not be compared
 * @param raced how many of those since other connections raced for the same keys
 */
public record ProxyStatus(
        int open,
        long connections,
        long commands,
        long compared,
        long differences,
        long known,
        long noise,
        long notCompared,
        long raced) {}
