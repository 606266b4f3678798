package io.kvcompat.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** Tells the version of kvcompat that runs. */
@API(status = Status.INTERNAL)
public final class SuiteVersion {
    private SuiteVersion() {}

    /** Returns the version, {@code 1.2.0} say, as the build wrote it. */
    public static String get() {
        try (InputStream in = SuiteVersion.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("The build did not leave version.properties", e);
        }
    }
}
