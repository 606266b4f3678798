package io.kvcompat.client;

import io.kvcompat.client.Endpoint.Tls;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Reads and prints the URI form of an endpoint. Messages name the part at fault, never its text, as a misplaced
 * password may be in any of them.
 */
final class EndpointUri {
    private static final int DEFAULT_PORT = 6379;

    private EndpointUri() {}

    static Endpoint parse(String uri) {
        int colon = uri.indexOf("://");
        String scheme = colon < 0 ? "" : uri.substring(0, colon).replaceFirst("^valkey", "redis");
        if (!scheme.equals("redis") && !scheme.equals("rediss") && !scheme.equals("redis+uds")) {
            throw malformed("it must begin with redis://, rediss:// or redis+uds:// (valkey alike)");
        }
        String rest = uri.substring(colon + 3);
        int end = indexOfAny(rest, '/', '?');
        String authority = rest.substring(0, end);
        int at = authority.lastIndexOf('@');
        if (rest.indexOf('@', end) >= 0) {
            throw malformed("write / ? and @ in a user, password or path as %2F %3F %40");
        }
        int question = rest.indexOf('?');
        String path = rest.substring(end, question < 0 ? rest.length() : question);
        Map<String, String> query = query(question < 0 ? "" : rest.substring(question + 1));
        String userInfo = at < 0 ? null : authority.substring(0, at);
        String location = authority.substring(at + 1);
        Endpoint endpoint = scheme.equals("redis+uds")
                ? socket(userInfo, location, decode(path), query)
                : tcp(userInfo, location, path, scheme.equals("rediss") ? tls(query) : null);
        if (!query.isEmpty()) {
            throw malformed("the parameter \"" + query.keySet().iterator().next() + "\" does not belong there");
        }
        return endpoint;
    }

    private static Endpoint tcp(@Nullable String userInfo, String location, String path, @Nullable Tls tls) {
        int bracket = location.startsWith("[") ? location.indexOf(']') : -1;
        int colon = location.indexOf(':', bracket + 1);
        String host = colon < 0 ? location : location.substring(0, colon);
        if (bracket > 0) {
            host = host.substring(1, bracket);
        } else if (location.startsWith("[") || location.indexOf(':', colon + 1) > colon && colon >= 0) {
            throw malformed("an IPv6 address is written in square brackets");
        }
        if (host.isEmpty()) {
            throw malformed("the host is missing");
        }
        int port = colon < 0 ? DEFAULT_PORT : number(location.substring(colon + 1), 1, 65535, "the port");
        String database = path.isEmpty() ? "" : path.substring(1);
        int db = database.isEmpty() ? 0 : number(database, 0, Integer.MAX_VALUE, "the database after the /");
        return new Endpoint(decode(host), port, false, tls, user(userInfo), password(userInfo), db);
    }

    private static Endpoint socket(@Nullable String userInfo, String location, String path, Map<String, String> query) {
        if (!location.isEmpty() || path.length() < 2) {
            throw malformed("the absolute path of a socket must follow redis+uds://[user:pass@]");
        }
        String db = query.remove("db");
        int database = db == null ? 0 : number(db, 0, Integer.MAX_VALUE, "the parameter db");
        return new Endpoint(path, 0, true, null, user(userInfo), password(userInfo), database);
    }

    private static Tls tls(Map<String, String> query) {
        String verify = query.remove("verify-host");
        if (verify != null && !verify.equals("true") && !verify.equals("false")) {
            throw malformed("the parameter verify-host must be true or false");
        }
        Tls tls = new Tls(path(query, "ca"), path(query, "cert"), path(query, "key"), !"false".equals(verify));
        if ((tls.certificateFile() == null) != (tls.keyFile() == null)) {
            throw malformed("the parameters cert and key go together");
        }
        return tls;
    }

    private static @Nullable Path path(Map<String, String> query, String name) {
        String value = query.remove(name);
        return value == null ? null : Path.of(value);
    }

    private static Map<String, String> query(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String parameter : query.isEmpty() ? new String[0] : query.split("&")) {
            int equals = parameter.indexOf('=');
            if (equals < 1) {
                throw malformed("parameters are written ?name=value&name=value");
            }
            parameters.put(parameter.substring(0, equals), decode(parameter.substring(equals + 1)));
        }
        return parameters;
    }

    private static @Nullable String user(@Nullable String userInfo) {
        int colon = userInfo == null ? -1 : userInfo.indexOf(':');
        // Without a colon it is the password alone, as redis-cli reads it.
        return userInfo == null || colon < 1 ? null : decode(userInfo.substring(0, colon));
    }

    private static @Nullable String password(@Nullable String userInfo) {
        return userInfo == null || userInfo.isEmpty() ? null : decode(userInfo.substring(userInfo.indexOf(':') + 1));
    }

    private static int number(String text, int min, int max, String what) {
        try {
            int number = text.matches("\\d+") ? Integer.parseInt(text) : -1;
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Too large: refused below like any other.
        }
        throw malformed(what + " must be a number from " + min + " to " + max);
    }

    /** Decodes %HH alone: a plus stands for itself, unlike in forms. */
    private static String decode(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '%') {
                int end = i + Character.charCount(text.codePointAt(i));
                out.writeBytes(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end - 1;
            } else if (text.length() > i + 2 && text.substring(i + 1, i + 3).matches("[0-9a-fA-F]{2}")) {
                out.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                throw malformed("a % must be followed by two hexadecimal digits; write the sign itself as %25");
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static int indexOfAny(String text, char a, char b) {
        int i = 0;
        while (i < text.length() && text.charAt(i) != a && text.charAt(i) != b) {
            i++;
        }
        return i;
    }

    private static IllegalArgumentException malformed(String what) {
        return new IllegalArgumentException("Malformed server address: " + what);
    }

    static String print(Endpoint endpoint) {
        Tls tls = endpoint.tls();
        StringBuilder out = new StringBuilder(endpoint.unixSocket() ? "redis+uds" : tls != null ? "rediss" : "redis");
        out.append("://");
        if (endpoint.username() != null || endpoint.password() != null) {
            String username = endpoint.username();
            out.append(username == null ? "" : encode(username)).append(":***@");
        }
        out.append(endpoint.address());
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (endpoint.database() != 0) {
            if (endpoint.unixSocket()) {
                query.add("db=" + endpoint.database());
            } else {
                out.append('/').append(endpoint.database());
            }
        }
        if (tls != null) {
            add(query, "ca", tls.caFile());
            add(query, "cert", tls.certificateFile());
            add(query, "key", tls.keyFile());
            if (!tls.verifyHost()) {
                query.add("verify-host=false");
            }
        }
        return out.append(query).toString();
    }

    private static void add(StringJoiner query, String name, @Nullable Path value) {
        if (value != null) {
            query.add(name + "=" + value);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
