package io.kvcompat.run;

import io.kvcompat.client.ClientException;
import io.kvcompat.client.ConnectFailedException;
import io.kvcompat.target.LaunchException;
import java.util.function.Supplier;

/** Puts the target's name before what went wrong with it: of several targets an address alone does not tell which. */
final class NamedFailures {
    private NamedFailures() {}

    /** Does something with a target. */
    static <T> T of(String target, Supplier<T> work) {
        try {
            return work.get();
        } catch (ClientException e) {
            throw new ConnectFailedException(named(target, e));
        } catch (LaunchException e) {
            throw new LaunchException(named(target, e));
        }
    }

    private static String named(String target, RuntimeException failure) {
        String message = String.valueOf(failure.getMessage());
        String prefix = "Target " + target + ": ";
        boolean named = message.startsWith("Target " + target) || message.startsWith("Target \"" + target);
        return named ? message : prefix + message;
    }
}
