package io.kvcompat.internal.guard;

import java.nio.file.Path;

/** Where runs keep what later ones have to know, below the user's home. */
public final class StateFolder {
    private StateFolder() {}

    /** Returns the folder, which need not be there. */
    public static Path path() {
        String own = System.getProperty("compat.state", System.getenv("COMPAT_STATE"));
        if (own != null && !own.isBlank()) {
            return Path.of(own);
        }
        String state = System.getenv("XDG_STATE_HOME");
        return state == null || state.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "state", "kvcompat")
                : Path.of(state, "kvcompat");
    }
}
