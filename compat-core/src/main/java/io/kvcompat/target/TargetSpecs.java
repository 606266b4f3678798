package io.kvcompat.target;

import io.kvcompat.client.Endpoint;
import io.kvcompat.internal.machine.ServerVersion;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Checks target specs. Messages repeat the name at most, never the spec, as there may be a password anywhere in a
 * malformed one.
 */
final class TargetSpecs {
    private static final String EXAMPLE = "for example redis=redis://127.0.0.1:6379";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern SCHEME =
            Pattern.compile("(redis|rediss|redis\\+uds|valkey|valkeys|valkey\\+uds)://.*");
    private static final Pattern IMAGE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/:@-]*");
    private static final Pattern PACKAGE = Pattern.compile("[a-z0-9][a-z0-9+.-]+(@[A-Za-z0-9][A-Za-z0-9./-]*)?");

    private TargetSpecs() {}

    static TargetSpec parse(String text) {
        int equals = text.indexOf('=');
        if (equals <= 0 || !NAME.matcher(text.substring(0, equals)).matches()) {
            throw new IllegalArgumentException(
                    "A target is written NAME=SPEC, the name of letters, digits, '-', '_' and " + "'.', " + EXAMPLE);
        }
        return new TargetSpec(text.substring(0, equals), text.substring(equals + 1));
    }

    /** Returns a spec with what it refers to in its place. */
    static String resolved(String name, String spec) {
        try {
            return SecretReferences.isIn(spec) ? SecretReferences.ofProcess().resolve(spec) : spec;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Target \"" + name + "\": " + e.getMessage(), e);
        }
    }

    static void check(String name, String spec) {
        if (!NAME.matcher(name).matches() || name.chars().allMatch(letter -> letter == '.')) {
            throw new IllegalArgumentException(
                    "The name of a target has 1 to 64 letters, digits, '-', '_' and '.', " + EXAMPLE);
        }
        String rest = spec.substring(spec.indexOf(':') + 1);
        if (isEndpoint(spec)) {
            checkEndpoint(name, spec);
        } else if (spec.startsWith("docker:")) {
            require(IMAGE.matcher(rest).matches(), name, "docker: takes an image", "docker:valkey/valkey:9.0");
        } else if (spec.startsWith("exec:")) {
            require(
                    rest.startsWith("/"),
                    name,
                    "exec: takes the absolute path of a server",
                    "exec:/usr/bin/redis-server");
        } else if (spec.startsWith("apt:")) {
            require(
                    PACKAGE.matcher(rest).matches(),
                    name,
                    "apt: takes a package, and a suite after @ if need be",
                    "apt:valkey-tools@trixie");
        } else if (spec.startsWith("launch:")) {
            checkLaunch(name, rest);
        } else {
            throw new IllegalArgumentException("Target \"" + name
                    + "\": a spec is redis://…, rediss://…, redis+uds://… "
                    + "(valkey alike), docker:IMAGE, exec:PATH, apt:PACKAGE or launch:PRODUCT:VERSION, " + EXAMPLE);
        }
    }

    static boolean isEndpoint(String spec) {
        return SCHEME.matcher(spec).matches();
    }

    private static void checkEndpoint(String name, String spec) {
        try {
            Endpoint.parse(spec);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Target \"" + name + "\": " + e.getMessage() + "; for example " + name + "=redis://127.0.0.1:6379",
                    e);
        }
    }

    private static void checkLaunch(String name, String rest) {
        List<String> parts = List.of(rest.split(":", -1));
        boolean whole = parts.size() == 2
                && Product.named(parts.get(0)).isPresent()
                && ServerVersion.parse(parts.get(1))
                        .filter(version -> version.toString().equals(parts.get(1)))
                        .isPresent();
        require(whole, name, "launch: takes " + names() + " and a version", "launch:redis:7.2");
    }

    /** Returns the products that can be launched, {@code a, b or c}. */
    private static String names() {
        List<String> ids = Products.get().products().stream().map(Product::id).toList();
        int last = ids.size() - 1;
        return last < 1 ? String.join("", ids) : String.join(", ", ids.subList(0, last)) + " or " + ids.get(last);
    }

    private static void require(boolean holds, String name, String rule, String example) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "Target \"" + name + "\": " + rule + ", for example " + name + "=" + example);
        }
    }
}
