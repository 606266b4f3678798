package io.kvcompat.diff;

import io.kvcompat.result.ReportHeader;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * Tells why something probably differs, from what was compared alone; what nobody has explained yet has this much.
 *
 * <p>A default setting cannot be told from the engine so; sending the commands again with the settings aligned can, see
 * {@link Explanation}.
 */
@API(status = Status.INTERNAL)
public enum LikelyCause {
    /** A default setting alone is another. */
    SETTING_DEFAULT("setting-default"),
    /** One side lacks the command, subcommand or option. */
    MISSING("missing"),
    /** The same elements in another order. */
    ORDER("order"),
    /** Only the product's name or version is another. */
    PRODUCT_NAME("product-name"),
    /** Errors of one code with other words. */
    WORDING("wording"),
    /** The engine behaves in another way, or a default setting makes it. */
    ENGINE("engine");

    private final String label;

    LikelyCause(String label) {
        this.label = label;
    }

    /** Returns the word that the catalogue of known differences uses for it. */
    public String label() {
        return label;
    }

    /** Returns the likely cause of a difference that {@code report} lists. */
    public static LikelyCause of(Difference difference, DiffReport report) {
        if (difference.settings() != null) {
            return SETTING_DEFAULT;
        }
        ReportHeader[] both = Stream.concat(Stream.of(report.baseline()), report.others().stream())
                .filter(header -> header.target().equals(difference.baseline())
                        || header.target().equals(difference.other()))
                .toArray(ReportHeader[]::new);
        if (onlyTheNameDiffers(difference, both)) {
            return PRODUCT_NAME;
        }
        return switch (difference.kind()) {
            case MISSING_COMMAND -> MISSING;
            case ORDER -> ORDER;
            case ERROR_TEXT -> WORDING;
            case TYPE -> oneSideRefuses(difference) ? MISSING : ENGINE;
            default -> ENGINE;
        };
    }

    /** Who does not know an option or a value of one takes it for a mistake; the other side accepted it. */
    private static boolean oneSideRefuses(Difference difference) {
        return isRefusal(difference.baselineText()) != isRefusal(difference.otherText());
    }

    private static boolean isRefusal(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.of("-err syntax error", "-err unknown ", "-err wrong number of arguments", "-err unsupported ")
                .anyMatch(lower::startsWith);
    }

    private static boolean onlyTheNameDiffers(Difference difference, ReportHeader... both) {
        return plain(difference.baselineText(), both).equals(plain(difference.otherText(), both));
    }

    private static String plain(String text, ReportHeader... headers) {
        String plain = text;
        for (ReportHeader header : headers) {
            for (String word : new String[] {
                header.identity().version(),
                header.identity().redisVersion(),
                header.identity().product()
            }) {
                if (!word.isEmpty()) {
                    plain = plain.replaceAll("(?i)" + Pattern.quote(word), "{name}");
                }
            }
        }
        return plain;
    }
}
