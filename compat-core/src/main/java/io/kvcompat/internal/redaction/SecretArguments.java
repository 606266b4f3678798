package io.kvcompat.internal.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Tells which arguments of a command are passwords, or hold what only its owner should read. */
final class SecretArguments {
    /** What begins the rule of a user that is a password, or the digest of one. */
    private static final String PASSWORD_RULES = "><#!";

    private SecretArguments() {}

    /**
     * Returns a command with each secret replaced by what {@code mask} makes of it.
     *
     * @param parts its name and arguments
     * @param found is given the secrets, as they stand
     */
    static List<String> masked(List<String> parts, Mask mask, List<String> found) {
        List<String> masked = new ArrayList<>(parts);
        for (int index : secret(parts)) {
            String whole = parts.get(index);
            // The sign stays, that a reader sees what rule it was.
            int from = isUserRule(parts, index) ? 1 : 0;
            String value = whole.substring(from);
            if (!value.isEmpty()) {
                found.add(value);
                masked.set(index, whole.substring(0, from) + mask.of(value));
            }
        }
        return masked;
    }

    private static boolean isUserRule(List<String> parts, int index) {
        return word(parts, 0).equals("ACL")
                && word(parts, 1).equals("SETUSER")
                && PASSWORD_RULES.indexOf(parts.get(index).charAt(0)) >= 0;
    }

    private static Set<Integer> secret(List<String> parts) {
        Set<Integer> secret = new TreeSet<>();
        switch (word(parts, 0)) {
            case "AUTH" -> range(secret, parts.size() == 2 ? 1 : 2, parts.size());
            case "HELLO", "MIGRATE" -> afterAuth(parts, secret);
            case "ACL" -> acl(parts, secret);
            case "CONFIG" -> config(parts, secret);
            case "SENTINEL" -> sentinel(parts, secret);
            case "MODULE" -> range(secret, 3, parts.size());
            case "COMMAND" -> nested(parts, 2, secret);
            case "FUNCTION" -> {
                if (word(parts, 1).equals("RESTORE")) {
                    range(secret, 2, Math.min(3, parts.size()));
                }
            }
            default -> {}
        }
        return secret;
    }

    private static void range(Set<Integer> secret, int from, int to) {
        for (int i = from; i < to; i++) {
            secret.add(i);
        }
    }

    /** AUTH password of MIGRATE, AUTH user password of HELLO, AUTH2 user password of MIGRATE. */
    private static void afterAuth(List<String> parts, Set<Integer> secret) {
        boolean hello = word(parts, 0).equals("HELLO");
        for (int i = 1; i < parts.size(); i++) {
            int password = switch (word(parts, i)) {
                case "AUTH" -> hello ? i + 2 : i + 1;
                case "AUTH2" -> hello ? -1 : i + 2;
                default -> -1;
            };
            if (password > 0 && password < parts.size()) {
                secret.add(password);
                i = password;
            }
        }
    }

    private static void acl(List<String> parts, Set<Integer> secret) {
        if (word(parts, 1).equals("SETUSER")) {
            for (int i = 3; i < parts.size(); i++) {
                if (!parts.get(i).isEmpty()
                        && PASSWORD_RULES.indexOf(parts.get(i).charAt(0)) >= 0) {
                    secret.add(i);
                }
            }
        } else if (word(parts, 1).equals("DRYRUN")) {
            nested(parts, 3, secret);
        }
    }

    private static void config(List<String> parts, Set<Integer> secret) {
        for (int i = 2; word(parts, 1).equals("SET") && i + 1 < parts.size(); i += 2) {
            if (SecretSettings.holds(parts.get(i))) {
                secret.add(i + 1);
            }
        }
    }

    private static void sentinel(List<String> parts, Set<Integer> secret) {
        for (int i = 1; i + 1 < parts.size(); i++) {
            if (SecretSettings.holds(parts.get(i))) {
                secret.add(i + 1);
            }
        }
    }

    /** A command whose arguments from {@code from} on are a command. */
    private static void nested(List<String> parts, int from, Set<Integer> secret) {
        if (from < parts.size()) {
            secret(parts.subList(from, parts.size())).forEach(index -> secret.add(index + from));
        }
    }

    private static String word(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index).toUpperCase(Locale.ROOT) : "";
    }
}
