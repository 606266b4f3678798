package io.kvcompat.target;

/**
 * What a server says it is, told from HELLO and INFO.
 *
 * @param product {@code redis}, {@code valkey}, {@code redict} or what the server calls itself
 * @param version its own version, {@code 9.1.2} say (valkey_version for Valkey, not the Redis version it claims)
 * @param mode {@code standalone}, {@code cluster} or {@code sentinel}
 * @param redisVersion the Redis version it claims compatibility with; its own for Redis
 */
public record Identity(String product, String version, String mode, String redisVersion) {
    /** Returns product and version, {@code Valkey 9.1.2} say, the product spelled as its makers do. */
    public String displayName() {
        return Identities.displayName(product) + " " + version;
    }
}
