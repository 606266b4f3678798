package io.kvcompat.report.plot;

import java.util.List;
import java.util.Locale;

/** Numbers with their units for people: {@code 32 KiB}, {@code 1.5 ms}, {@code 12k keys}. */
public final class Units {
    private static final List<String> BINARY = List.of("B", "KiB", "MiB", "GiB", "TiB");

    private static final List<String> TIMES = List.of("ns", "µs", "ms", "s");

    private Units() {}

    /** Returns a number with its unit, three digits kept. */
    public static String text(double value, String unit) {
        return switch (unit) {
            case "bytes" -> scaled(value, 1024, BINARY, 0);
            case "ns" -> scaled(value, 1000, TIMES, 0);
            case "us", "µs" -> scaled(value, 1000, TIMES, 1);
            case "ms" -> scaled(value, 1000, TIMES, 2);
            case "ratio" -> plain(value);
            default -> plain(value) + " " + unit;
        };
    }

    /** Tells whether numbers of this unit carry it at an axis, as it changes along: {@code 100 µs}, {@code 1 ms}. */
    public static boolean isWrittenOut(String unit) {
        return switch (unit) {
            case "bytes", "ns", "us", "µs", "ms" -> true;
            default -> false;
        };
    }

    /** Returns a number as it stands at an axis whose unit is told beside it. */
    static String tick(double value, String unit) {
        return isWrittenOut(unit) ? text(value, unit) : plain(value);
    }

    private static String scaled(double value, int step, List<String> names, int from) {
        int name = from;
        double left = value;
        while (Math.abs(left) >= step && name < names.size() - 1) {
            left /= step;
            name++;
        }
        while (left != 0 && Math.abs(left) < 1 && name > 0 && step == 1000) {
            left *= step;
            name--;
        }
        return digits(left) + " " + names.get(name);
    }

    private static String plain(double value) {
        double size = Math.abs(value);
        if (size >= 10_000_000) {
            return digits(value / 1e6) + "M";
        }
        return size >= 10_000 ? digits(value / 1e3) + "k" : digits(value);
    }

    private static String digits(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e6) {
            return Long.toString((long) value);
        }
        int decimals = Math.max(0, 2 - (int) Math.floor(Math.log10(Math.abs(value))));
        String text = String.format(Locale.ROOT, "%." + Math.min(decimals, 6) + "f", value);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }
}
