package io.kvcompat.internal.machine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a server, {@code 7.2} or {@code 9.1.2} say.
 *
 * @param numbers its numbers, at least one
 */
public record ServerVersion(List<Integer> numbers) implements Comparable<ServerVersion> {
    private static final Pattern LEADING_NUMBERS = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})*");

    public ServerVersion {
        numbers = List.copyOf(numbers);
    }

    /** Reads the numbers at the beginning of {@code text}; empty when there are none. */
    public static Optional<ServerVersion> parse(String text) {
        Matcher matcher = LEADING_NUMBERS.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        List<Integer> numbers = new ArrayList<>();
        for (String number : matcher.group().split("\\.")) {
            numbers.add(Integer.valueOf(number));
        }
        return Optional.of(new ServerVersion(numbers));
    }

    /** Tells whether this is {@code asked} or a refinement of it: 7.2.6 is a 7.2, 7.20 is not. */
    public boolean isA(ServerVersion asked) {
        int size = asked.numbers.size();
        return numbers.size() >= size && numbers.subList(0, size).equals(asked.numbers);
    }

    /**
     * Returns the one of {@code candidates} whose version is the closest to {@code asked}: the newest that is a
     * refinement of it; or else of the same major version the newest below, then the oldest above; or else of any
     * version the newest below, then the oldest above.
     */
    public static <T> Optional<T> closest(
            ServerVersion asked, List<T> candidates, Function<T, ServerVersion> versionOf) {
        Comparator<T> order = Comparator.comparing(versionOf);
        List<T> exact = candidates.stream()
                .filter(candidate -> versionOf.apply(candidate).isA(asked))
                .toList();
        List<T> sameMajor = candidates.stream()
                .filter(candidate -> versionOf.apply(candidate).major() == asked.major())
                .toList();
        List<T> nearest = !exact.isEmpty() ? exact : !sameMajor.isEmpty() ? sameMajor : candidates;
        Optional<T> below = nearest.stream()
                .filter(candidate ->
                        !exact.isEmpty() || versionOf.apply(candidate).compareTo(asked) <= 0)
                .max(order);
        return below.isPresent() ? below : nearest.stream().min(order);
    }

    @Override
    public int compareTo(ServerVersion other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int difference = Integer.compare(number(i), other.number(i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        return String.join(".", numbers.stream().map(String::valueOf).toList());
    }

    private int major() {
        return numbers.get(0);
    }

    private int number(int index) {
        return index < numbers.size() ? numbers.get(index) : 0;
    }
}
