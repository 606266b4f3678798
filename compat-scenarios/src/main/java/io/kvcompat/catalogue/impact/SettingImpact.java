package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.ImpactReport.Notice;
import io.kvcompat.profile.ServerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the settings of a server with what the other one knows and takes for granted. */
final class SettingImpact {
    private SettingImpact() {}

    static List<Notice> compare(SnapshotFacts facts, @Nullable ServerProfile from, ServerProfile to) {
        List<Notice> refused = new ArrayList<>();
        List<Notice> others = new ArrayList<>();
        for (Map.Entry<String, String> setting : facts.settings().entrySet()) {
            String name = setting.getKey();
            if (isOldName(name, facts)) {
                continue;
            }
            boolean chosen =
                    from != null && !setting.getValue().equals(from.settings().get(name));
            if (!to.knowsSetting(name)) {
                refused.add(new Notice(
                        name,
                        to.spec() + " refuses to start with it" + (chosen ? "; here it is " + setting.getValue() : ""),
                        chosen
                                ? "Take it out of the configuration file."
                                : "If it is in the configuration file, take it out.",
                        null));
            } else if (to.ignored().contains(name)) {
                if (chosen) {
                    others.add(new Notice(
                            name,
                            "here it is " + setting.getValue() + "; " + to.spec() + " accepts and ignores it",
                            "Take it out, and do not count on it.",
                            null));
                }
            } else if (from != null && !chosen) {
                defaults(name, from, to, others);
            }
        }
        refused.addAll(others);
        return refused;
    }

    private static void defaults(String name, ServerProfile from, ServerProfile to, List<Notice> notices) {
        String here = from.settings().getOrDefault(name, "");
        String there = to.settings().getOrDefault(name, "");
        if (!here.equals(there)) {
            notices.add(new Notice(
                    name,
                    "the default is " + shown(there) + " instead of " + shown(here),
                    "To keep it as it is, write \"" + name + " " + (here.isEmpty() ? "\"\"" : here)
                            + "\" into the configuration.",
                    null));
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? "empty" : value;
    }

    /** {@code slave-…} is another name of {@code replica-…}, which is told once. */
    private static boolean isOldName(String name, SnapshotFacts facts) {
        return name.contains("slave")
                && (facts.settings().containsKey(name.replace("slave", "replica")) || name.equals("slaveof"));
    }
}
