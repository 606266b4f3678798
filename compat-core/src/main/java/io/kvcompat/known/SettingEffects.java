package io.kvcompat.known;

import io.kvcompat.command.Command;
import io.kvcompat.command.CommandSyntaxException;
import io.kvcompat.reply.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells in which replies a setting of a server shows; immutable, safe to share between threads. */
final class SettingEffects {
    private static final String RESOURCE = "/META-INF/kvcompat/setting-effects";
    private static final Pattern GLOB = Pattern.compile("\\*|\\?|\\[[^\\]]*]|[^*?\\[]+|\\[");
    private static final SettingEffects ALL = new SettingEffects(read());

    private final List<Effect> effects;

    /** What one group of settings shows in. */
    private record Effect(List<Pattern> settings, List<Pattern> commands, List<Pattern> replies, List<Pattern> steps) {
        boolean isOf(String setting) {
            return matches(settings, setting);
        }
    }

    private SettingEffects(List<Effect> effects) {
        this.effects = effects;
    }

    /** Returns what is known of settings of any server. */
    static SettingEffects all() {
        return ALL;
    }

    /** Returns those of {@code settings} that may show in what was found, in their order. */
    List<String> shownIn(Occurrence found, Collection<String> settings) {
        return settings.stream()
                .filter(setting -> isRead(
                                setting,
                                Objects.requireNonNullElse(found.command(), ""),
                                found.baselineText(),
                                found.otherText())
                        || effects.stream().anyMatch(effect -> effect.isOf(setting) && shows(effect, found)))
                .toList();
    }

    private static boolean shows(Effect effect, Occurrence found) {
        return found.command() != null && matches(effect.commands(), found.command())
                || matches(effect.steps(), found.step())
                || matches(effect.replies(), found.baselineText())
                || matches(effect.replies(), found.otherText());
    }

    /** Tells whether CONFIG GET or INFO tells it by its name. */
    private static boolean isRead(String setting, String command, String baseline, String other) {
        String upper = command.toUpperCase(Locale.ROOT);
        if (upper.startsWith("CONFIG GET ")) {
            return isWanted(setting, command);
        }
        String quoted = '"' + setting + '"';
        Pattern field = Pattern.compile("\\b" + Pattern.quote(setting.replace('-', '_')) + "\\b");
        return baseline.contains(quoted) && other.contains(quoted)
                || upper.contains("INFO")
                        && (field.matcher(command).find()
                                || field.matcher(baseline).find()
                                        && field.matcher(other).find());
    }

    private static boolean isWanted(String setting, String command) {
        try {
            return Command.parse(command).arguments().stream()
                    .skip(1)
                    .map(Bytes::utf8)
                    .anyMatch(glob -> glob(glob).matcher(setting).matches());
        } catch (CommandSyntaxException e) {
            return false;
        }
    }

    /** A pattern of CONFIG GET; classes of characters count as any of them. */
    private static Pattern glob(String glob) {
        StringBuilder regex = new StringBuilder();
        Matcher part = GLOB.matcher(glob);
        while (part.find()) {
            boolean one = part.group().equals("?")
                    || part.group().startsWith("[") && part.group().length() > 1;
            regex.append(part.group().equals("*") ? ".*" : one ? "." : Pattern.quote(part.group()));
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    private static boolean matches(List<Pattern> patterns, String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).matches());
    }

    private static List<Effect> read() {
        List<Effect> effects = new ArrayList<>();
        @Nullable Effect open = null;
        for (String line : text().lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ")) {
                open = new Effect(
                        Arrays.stream(line.strip().split(" +"))
                                .map(SettingEffects::glob)
                                .toList(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>());
                effects.add(open);
                continue;
            }
            String[] words = line.strip().split(" +", 2);
            Pattern pattern = Pattern.compile(words[1], Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
            Effect effect = Objects.requireNonNull(open, RESOURCE);
            switch (words[0]) {
                case "command" -> effect.commands().add(pattern);
                case "reply" -> effect.replies().add(pattern);
                case "step" -> effect.steps().add(pattern);
                default -> throw new IllegalStateException(RESOURCE + ": " + line);
            }
        }
        return effects;
    }

    private static String text() {
        try (@Nullable InputStream in = SettingEffects.class.getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + RESOURCE, e);
        }
    }
}
