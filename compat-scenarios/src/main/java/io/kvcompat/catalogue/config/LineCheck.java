package io.kvcompat.catalogue.config;

import io.kvcompat.command.Command;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Compares what two servers make of the lines of a configuration file. */
final class LineCheck {
    /** What differs between any two servers, or tells where one is. */
    private static final Set<String> VOLATILE = Set.of(
            "port",
            "dir",
            "bind",
            "logfile",
            "pidfile",
            "unixsocket",
            "cluster-port",
            "save",
            "appendonly",
            "protected-mode");

    private final ConfigTrial ours;
    private final ConfigTrial theirs;
    private final ConfigSession ourTrial;
    private final ConfigSession theirTrial;
    private final ConfigSession theirDefaultServer;
    private final Map<String, String> ourDefaults;
    private final Map<String, String> theirDefaults;

    LineCheck(
            ConfigTrial ours,
            ConfigTrial theirs,
            ConfigSession ourTrial,
            ConfigSession theirTrial,
            ConfigSession ourDefaultServer,
            ConfigSession theirDefaultServer) {
        this.ours = ours;
        this.theirs = theirs;
        this.ourTrial = ourTrial;
        this.theirTrial = theirTrial;
        this.theirDefaultServer = theirDefaultServer;
        this.ourDefaults = ourDefaultServer.all();
        this.theirDefaults = theirDefaultServer.all();
    }

    ConfigFinding finding(ConfigLine line) {
        String refusal = theirs.refused().get(line);
        if (refusal != null) {
            if (refusal.contains("Failed to configure LOCALE")) {
                return ConfigFinding.of(
                        line,
                        ConfigVerdict.UNTRIED,
                        "this machine has no such locale, so it says nothing of the server: try it where it is to run");
            }
            String both = ours.refused().containsKey(line) ? "; the old server refuses it, too" : "";
            return ConfigFinding.of(line, ConfigVerdict.REFUSED, refusal + both);
        }
        Optional<String> untried = UnsafeDirectives.reason(line.name());
        if (untried.isPresent()) {
            return untried(line, untried.get());
        }
        if (!theirTrial.knows(line.name())) {
            return ourTrial.knows(line.name())
                    ? ConfigFinding.of(line, ConfigVerdict.IGNORED, "it starts, but has no such setting")
                    : ConfigFinding.of(line, ConfigVerdict.SAME, "neither server tells it by CONFIG GET");
        }
        String ourValue = ourTrial.all().get(line.name());
        String theirValue = theirTrial.all().get(line.name());
        if (ourValue != null && theirValue != null && !ourValue.equals(theirValue)) {
            return ConfigFinding.of(
                    line, ConfigVerdict.OTHERWISE, "taken for " + theirValue + " instead of " + ourValue);
        }
        List<String> names = newNames(line);
        return names.isEmpty()
                ? ConfigFinding.of(line, ConfigVerdict.SAME, "")
                : ConfigFinding.of(
                        line, ConfigVerdict.RENAMED, "now called " + String.join(", ", names) + "; the old name works");
    }

    private ConfigFinding untried(ConfigLine line, String reason) {
        boolean isCommand =
                line.name().equals("rename-command") && !line.arguments().isEmpty();
        if (isCommand && !theirTrial.knowsCommand(line.arguments().get(0))) {
            return ConfigFinding.of(
                    line,
                    ConfigVerdict.REFUSED,
                    "there is no command " + line.arguments().get(0));
        }
        if (UnsafeDirectives.isSetting(line.name()) && !theirTrial.knows(line.name()) && ourTrial.knows(line.name())) {
            return ConfigFinding.of(line, ConfigVerdict.REFUSED, "there is no such setting");
        }
        return ConfigFinding.of(line, ConfigVerdict.UNTRIED, reason);
    }

    /** What changes together with a setting, under a name that the old server does not have, is its new name. */
    private List<String> newNames(ConfigLine line) {
        String before = theirDefaults.get(line.name());
        if (before == null || !ourDefaults.containsKey(line.name())) {
            return List.of();
        }
        // At its default nothing moves; another value shows what moves with it.
        String value = before.equals(line.value()) ? another(before) : line.value();
        if (value.isEmpty()) {
            return List.of();
        }
        Optional<String> refusal = theirDefaultServer.refusal(Command.of("CONFIG", "SET", line.name(), value));
        if (refusal.isPresent()) {
            // It can be set at the start alone.
            return List.of();
        }
        Map<String, String> after = theirDefaultServer.all();
        theirDefaultServer.refusal(Command.of("CONFIG", "SET", line.name(), before));
        List<String> names = new ArrayList<>();
        after.forEach((name, now) -> {
            if (!name.equals(line.name())
                    && !ourDefaults.containsKey(name)
                    && now.equals(after.get(line.name()))
                    && !Objects.equals(now, theirDefaults.get(name))) {
                names.add(name);
            }
        });
        return names;
    }

    /** Returns another value of the same kind; the empty text where there is no telling. */
    private static String another(String value) {
        if (value.matches("-?\\d{1,17}")) {
            return String.valueOf(Long.parseLong(value) + 1);
        }
        return value.equals("yes") ? "no" : value.equals("no") ? "yes" : "";
    }

    /** Returns the settings that no line names and whose defaults are not the same. */
    List<ConfigFinding> defaults(List<ConfigLine> lines) {
        Set<String> named = new HashSet<>(VOLATILE);
        lines.forEach(line -> named.add(line.name()));
        Map<String, String> ourValues = ourTrial.all();
        Map<String, String> theirValues = theirTrial.all();
        List<ConfigFinding> findings = new ArrayList<>();
        ourDefaults.forEach((name, value) -> {
            String other = theirDefaults.get(name);
            // A line that names it otherwise, slave-lazy-flush for replica-lazy-flush say, has made it the same.
            boolean apart = !Objects.equals(ourValues.get(name), theirValues.get(name));
            if (other != null && !other.equals(value) && apart && !named.contains(name) && !isOldName(name)) {
                findings.add(new ConfigFinding(
                        "",
                        0,
                        name,
                        ConfigVerdict.DEFAULT,
                        shown(value) + " becomes " + shown(other) + "; set it to keep it"));
            }
        });
        return findings;
    }

    /** Tells whether the servers know the same setting by a name that they tell first. */
    private boolean isOldName(String name) {
        String newName = name.replace("slave", "replica");
        return !newName.equals(name) && ourDefaults.containsKey(newName) && theirDefaults.containsKey(newName);
    }

    private static String shown(String value) {
        return value.isEmpty() ? "\"\"" : value;
    }
}
