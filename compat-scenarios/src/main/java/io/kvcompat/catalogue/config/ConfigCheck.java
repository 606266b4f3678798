package io.kvcompat.catalogue.config;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.target.ServerLauncher;
import io.kvcompat.target.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells line by line what another server makes of a configuration file and an ACL file. */
public final class ConfigCheck {
    private ConfigCheck() {}

    /**
     * Starts disposable servers of both kinds with what the files say, and asks them.
     *
     * @param baseline the kind of server for which the files were written
     * @param other the one that is to take them
     * @param config a configuration file
     * @param acl an ACL file; null for none
     * @throws IllegalArgumentException when a file cannot be read or is malformed, or a target was not launched by the
     *     suite, in one line
     * @throws io.kvcompat.target.LaunchException when a server does not come up for a reason that is no line's
     */
    public static ConfigReport check(Client client, Target baseline, Target other, Path config, @Nullable Path acl) {
        List<ConfigLine> lines = ConfigLine.read(config);
        List<ConfigFinding> marks = marks(config);
        if (SentinelCheck.isSentinel(lines)) {
            List<ConfigFinding> findings = new ArrayList<>(marks);
            findings.addAll(SentinelCheck.findings(launcher(baseline), launcher(other), lines));
            return new ConfigReport(
                    baseline.identity().displayName(), other.identity().displayName(), findings);
        }
        List<ConfigLine> users = new ArrayList<>(acl == null ? List.of() : ConfigLine.read(acl));
        for (ConfigLine line : users) {
            if (!line.name().equals("user") || line.arguments().isEmpty()) {
                throw new IllegalArgumentException(
                        line.file() + ":" + line.number() + ": is no user; a line is written: user NAME rules");
            }
        }
        lines.stream()
                .filter(line -> line.name().equals("user") && !line.arguments().isEmpty())
                .forEach(users::add);
        List<ConfigLine> tried = lines.stream()
                .filter(line -> !line.name().equals("user")
                        && UnsafeDirectives.reason(line.name()).isEmpty())
                .toList();
        try (ConfigTrial ours = ConfigTrial.of(launcher(baseline), tried);
                ConfigTrial theirs = ConfigTrial.of(launcher(other), tried);
                Session ourDefaults = client.connect(baseline.endpoint(Protocol.RESP2), Protocol.RESP2);
                Session theirDefaults = client.connect(other.endpoint(Protocol.RESP2), Protocol.RESP2);
                Session ourSession = client.connect(ours.server().endpoint(), Protocol.RESP2);
                Session theirSession = client.connect(theirs.server().endpoint(), Protocol.RESP2)) {
            LineCheck check = new LineCheck(
                    ours,
                    theirs,
                    new ConfigSession(ourSession),
                    new ConfigSession(theirSession),
                    new ConfigSession(ourDefaults),
                    new ConfigSession(theirDefaults));
            List<ConfigFinding> findings = new ArrayList<>(marks);
            lines.stream()
                    .filter(line -> !line.name().equals("user"))
                    .forEach(line -> findings.add(check.finding(line)));
            UserCheck userCheck = new UserCheck(new ConfigSession(ourDefaults), new ConfigSession(theirDefaults));
            Set<String> names = new HashSet<>();
            users.forEach(line -> {
                if (names.add(line.file() + " " + line.arguments().get(0))) {
                    findings.addAll(userCheck.findings(line));
                } else {
                    findings.add(ConfigFinding.of(
                            line,
                            ConfigVerdict.REFUSED,
                            "Duplicate user found, each can be defined once; the old server refuses it, too"));
                }
            });
            findings.sort(Comparator.comparing(ConfigFinding::file).thenComparing(ConfigFinding::line));
            findings.addAll(check.defaults(lines));
            return new ConfigReport(
                    baseline.identity().displayName(), other.identity().displayName(), findings);
        }
    }

    /** The mark that some editors put before a text is read as a part of the first word. */
    private static List<ConfigFinding> marks(Path config) {
        return ConfigText.read(config).hasMark()
                ? List.of(new ConfigFinding(
                        config.toString(),
                        1,
                        "byte order mark",
                        ConfigVerdict.REFUSED,
                        "the file begins with a byte order mark (BOM), which makes its first word unknown to every server: save it as"
                                + " UTF-8 without one; the lines are tried without it"))
                : List.of();
    }

    private static ServerLauncher launcher(Target target) {
        Optional<ServerLauncher> launcher = target.disposable();
        return launcher.orElseThrow(() -> new IllegalArgumentException("Target \"" + target.name()
                + "\" is an external server; a configuration is tried on disposable ones: name docker:IMAGE, exec:PATH,"
                + " apt:PACKAGE or launch:PRODUCT:VERSION"));
    }
}
