package io.kvcompat.target;

/**
 * What was asked for and where the server that runs came from.
 *
 * @param asked product and version as asked for, {@code Redis 7.2} say, or the spec for an explicit one
 * @param source where it came from: {@code external redis://127.0.0.1:6379}, {@code docker redis:7.2.6},
 *     {@code PATH /usr/bin/redis-server} or {@code Debian package redis-tools 5:7.0.15-1~deb12u10}
 * @param asAsked whether what runs is what was asked for; when false every output carries a warning
 */
public record Origin(String asked, String source, boolean asAsked) {}
