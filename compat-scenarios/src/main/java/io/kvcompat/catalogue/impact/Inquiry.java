package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.source.SourceFacts;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.profile.ServerProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked, and all that is known to answer it.
 *
 * @param entries the entries of the catalogue that are about the two servers
 * @param hints how they show
 * @param facts what the server in use says of itself
 * @param source what was found in sources
 * @param sent the commands that the sources send
 * @param statistics whether the facts have counters of commands and errors
 * @param sources whether sources were given
 * @param from the server in use as it was measured; null where it was not
 * @param to the other server
 */
record Inquiry(
        List<KnownDifference> entries,
        Hints hints,
        SnapshotFacts facts,
        SourceFacts source,
        List<ProgramCommand> sent,
        boolean statistics,
        boolean sources,
        @Nullable ServerProfile from,
        ServerProfile to) {}
