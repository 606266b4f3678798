package io.kvcompat.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A range of versions, written as bounds that must all hold: {@code >=7.0 <8.0}, {@code =7.2.6}; empty for all.
 *
 * <p>Versions are compared number by number, missing ones being 0; what follows the numbers ({@code -rc1}) is ignored.
 */
public final class VersionRange {
    /** Every version. */
    public static final VersionRange ALL = new VersionRange(List.of(), "");

    private static final Pattern BOUND = Pattern.compile("(>=|<=|>|<|=)\\s*(\\d{1,9}(?:\\.\\d{1,9})*)");
    private static final Pattern NUMBERS = Pattern.compile("^\\d{1,9}(?:\\.\\d{1,9})*");

    private final List<Bound> bounds;
    private final String text;

    private record Bound(String sign, List<Integer> version) {}

    private VersionRange(List<Bound> bounds, String text) {
        this.bounds = bounds;
        this.text = text;
    }

    /**
     * Reads a range.
     *
     * @throws IllegalArgumentException when it is none; the message says how one looks
     */
    public static VersionRange parse(String text) {
        List<Bound> bounds = new ArrayList<>();
        Matcher matcher = BOUND.matcher(text);
        int end = 0;
        while (matcher.find() && text.substring(end, matcher.start()).isBlank()) {
            bounds.add(new Bound(matcher.group(1), numbers(matcher.group(2))));
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new IllegalArgumentException(
                    "not a range of versions: \"" + text + "\"; write bounds such as \">=7.0 <8.0\"");
        }
        return new VersionRange(List.copyOf(bounds), text.strip());
    }

    /** Tells whether {@code version} is in this range; one that has no number is in none but {@link #ALL}. */
    public boolean contains(String version) {
        if (bounds.isEmpty()) {
            return true;
        }
        Matcher matcher = NUMBERS.matcher(version);
        if (!matcher.find()) {
            return false;
        }
        List<Integer> numbers = numbers(matcher.group());
        return bounds.stream().allMatch(bound -> holds(bound, compare(numbers, bound.version())));
    }

    /** Returns the version that the range begins with, {@code 8.1} of {@code >=8.1 <9.0}; empty where it has no such bound. */
    public Optional<String> first() {
        return bounds.stream()
                .filter(bound -> bound.sign().equals(">="))
                .map(bound -> bound.version().stream().map(String::valueOf).collect(Collectors.joining(".")))
                .findFirst();
    }

    private static boolean holds(Bound bound, int order) {
        return switch (bound.sign()) {
            case ">=" -> order >= 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case "<" -> order < 0;
            default -> order == 0;
        };
    }

    /** Orders versions number by number, missing ones being 0; one that has no number comes first. */
    public static int compareVersions(String left, String right) {
        return compare(leading(left), leading(right));
    }

    private static List<Integer> leading(String version) {
        Matcher matcher = NUMBERS.matcher(version);
        return matcher.find() ? numbers(matcher.group()) : List.of();
    }

    private static int compare(List<Integer> left, List<Integer> right) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            int order = Integer.compare(i < left.size() ? left.get(i) : 0, i < right.size() ? right.get(i) : 0);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static List<Integer> numbers(String version) {
        return Pattern.compile("\\.")
                .splitAsStream(version)
                .map(Integer::valueOf)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VersionRange that && bounds.equals(that.bounds);
    }

    @Override
    public int hashCode() {
        return bounds.hashCode();
    }

    /** Returns the range as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
