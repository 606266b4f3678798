package io.kvcompat.report.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

/**
 * How numbers lie along an axis.
 *
 * @param logarithmic whether equal ratios are equally far apart
 * @param ticks where numbers are written, ascending
 */
record Scale(boolean logarithmic, double low, double high, List<Double> ticks) {
    private static final int FEW = 7;

    private static final double WIDE = 20;

    /** Returns the scale of an axis along which values were measured; sizes that were chosen are its ticks. */
    static Scale along(double[] values, String unit) {
        double[] distinct = DoubleStream.of(values).distinct().sorted().toArray();
        double first = distinct[0];
        double last = distinct[distinct.length - 1];
        if (unit.equals("bytes") && first > 0 && last / first >= WIDE) {
            List<Double> ticks =
                    distinct.length <= FEW ? DoubleStream.of(distinct).boxed().toList() : powers(first, last, 2);
            return new Scale(true, first / 1.5, last * 1.5, ticks);
        }
        Scale plain = linear(first, last, isCounted(values));
        double margin = (plain.high - plain.low) / 50;
        return new Scale(false, plain.low - margin, plain.high + margin, plain.ticks);
    }

    /** Returns the scale upwards; logarithmic only beside a logarithmic one. */
    static Scale upwards(double[] values, String unit, boolean beside) {
        double low = DoubleStream.of(values).min().orElse(0);
        double high = DoubleStream.of(values).max().orElse(1);
        if (beside && low > 0 && high / low >= 3) {
            List<Double> ticks = powers(low, high, unit.equals("bytes") ? 2 : 10);
            return new Scale(true, Math.min(low / 1.2, ticks.get(0)), Math.max(high * 1.2, last(ticks)), ticks);
        }
        return linear(Math.min(0, low), high, isCounted(values));
    }

    private static boolean isCounted(double[] values) {
        return DoubleStream.of(values).allMatch(value -> value == Math.rint(value));
    }

    private static double last(List<Double> ticks) {
        return ticks.get(ticks.size() - 1);
    }

    private static List<Double> powers(double low, double high, int base) {
        TreeSet<Double> ticks = new TreeSet<>();
        int from = (int) Math.floor(Math.log(low) / Math.log(base));
        int to = (int) Math.ceil(Math.log(high) / Math.log(base));
        int step = Math.max(1, (to - from) / FEW + ((to - from) % FEW == 0 ? 0 : 1));
        for (int exponent = from; exponent <= to; exponent += step) {
            ticks.add(Math.pow(base, exponent));
        }
        if (base == 10 && to - from <= 2) {
            for (int exponent = from; exponent < to; exponent++) {
                ticks.add(2 * Math.pow(10, exponent));
                ticks.add(5 * Math.pow(10, exponent));
            }
        }
        List<Double> all = new ArrayList<>(ticks);
        all.removeIf(tick -> tick < low / 2.5 || tick > high * 2.5);
        return all.isEmpty() ? List.of(low, high) : all;
    }

    /** Makes ticks that are 1, 2 or 5 times a power of ten apart, whole numbers where only such were counted. */
    private static Scale linear(double low, double high, boolean counted) {
        double width = high > low ? high - low : Math.max(1, Math.abs(high));
        double rough = width / 5;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power * (rough / power > 5 ? 10 : rough / power > 2 ? 5 : rough / power > 1 ? 2 : 1);
        step = counted ? Math.max(1, step) : step;
        List<Double> ticks = new ArrayList<>();
        for (double tick = Math.floor(low / step) * step; tick < low + width + step * 0.999; tick += step) {
            ticks.add(tick);
        }
        return new Scale(false, ticks.get(0), last(ticks), ticks);
    }
}
