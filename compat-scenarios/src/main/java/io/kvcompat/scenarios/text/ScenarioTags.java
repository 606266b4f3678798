package io.kvcompat.scenarios.text;

import io.kvcompat.client.Protocol;
import io.kvcompat.scenario.Requirements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario's tags say; tags that are not of this suite are the author's own and say nothing here.
 *
 * @param id of {@code @id:…}; null without one
 * @param requirements of {@code @resp2}, {@code @resp3}, {@code @needs:config}, {@code @needs:server}, {@code @disposable}
 *     and {@code @exclusive}
 * @param servers of {@code @redis>=7.0}, {@code @valkey>=9.0} and the like
 */
public record ScenarioTags(@Nullable String id, Requirements requirements, List<ServerRequirement> servers) {
    private static final String ID = "@id:";
    private static final String NEEDS = "@needs:";

    public ScenarioTags {
        servers = List.copyOf(servers);
    }

    /**
     * Reads tags, each with its {@code @}.
     *
     * @throws IllegalArgumentException when one of this suite's is malformed, or two contradict each other
     */
    public static ScenarioTags of(Collection<String> tags) {
        return of(tags, Requirements.NONE);
    }

    /** As {@link #of(Collection)}, the needs being added to {@code given}. */
    public static ScenarioTags of(Collection<String> tags, Requirements given) {
        @Nullable String id = null;
        Requirements requirements = given;
        List<ServerRequirement> servers = new ArrayList<>();
        if (tags.contains("@resp2") && tags.contains("@resp3")) {
            throw new IllegalArgumentException("@resp2 and @resp3 exclude each other; without either, both run");
        }
        for (String tag : tags) {
            if (tag.startsWith(ID)) {
                if (id != null) {
                    throw new IllegalArgumentException("two ids: " + ID + id + " and " + tag);
                }
                id = idOf(tag);
            } else if (tag.startsWith(NEEDS)) {
                requirements = requirements.allowing(permission(tag));
            } else if (ServerRequirement.looksLike(tag)) {
                servers.add(ServerRequirement.parse(tag));
            } else {
                requirements = switch (tag) {
                    case "@resp2" -> requirements.protocol(Protocol.RESP2);
                    case "@resp3" -> requirements.protocol(Protocol.RESP3);
                    case "@exclusive" -> requirements.alone();
                    case "@disposable" -> requirements.disposableServer();
                    default -> {
                        TagSpelling.mistake(tag).ifPresent(mistake -> {
                            throw new IllegalArgumentException(mistake);
                        });
                        yield requirements;
                    }
                };
            }
        }
        return new ScenarioTags(id, requirements, servers);
    }

    private static String idOf(String tag) {
        if (tag.length() == ID.length()) {
            throw new IllegalArgumentException("@id: names no id");
        }
        return tag.substring(ID.length());
    }

    private static Requirements.Permission permission(String tag) {
        for (Requirements.Permission permission : Requirements.Permission.values()) {
            if (tag.equals(NEEDS + permission.name().toLowerCase(Locale.ROOT))) {
                return permission;
            }
        }
        throw new IllegalArgumentException(tag + " is not known; there are @needs:config and @needs:server");
    }
}
