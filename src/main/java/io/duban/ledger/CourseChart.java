package io.duban.ledger;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A small drawing of an indicator: reported values as a line, the way from the last of them over the targets as
 * another, in a box of 240 by 64. Everything in it stands in the table beside it as well.
 */
public record CourseChart(List<Dot> values, List<Dot> targets, String line, String way) {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 64;
    private static final int MARGIN = 8;

    /** A place in the box, with the year it stands for. */
    public record Dot(int year, double x, double y) {}

    static Optional<CourseChart> of(IndicatorCourse course) {
        List<BigDecimal> numbers = course.points().stream()
                .flatMap(point -> Stream.of(point.number(), point.aim()))
                .filter(Objects::nonNull)
                .toList();
        long years = course.points().stream()
                .filter(point -> point.number() != null || point.aim() != null)
                .count();
        if (years < 2) {
            return Optional.empty();
        }
        Scale scale = Scale.of(course, numbers);
        List<Dot> values = dots(course, IndicatorCourse.Point::number, scale);
        List<Dot> targets = dots(course, IndicatorCourse.Point::aim, scale);
        return Optional.of(new CourseChart(values, targets, line(values), line(way(values, targets))));
    }

    private static List<Dot> way(List<Dot> values, List<Dot> targets) {
        if (values.isEmpty()) {
            return targets;
        }
        Dot last = values.get(values.size() - 1);
        return Stream.concat(Stream.of(last), targets.stream().filter(target -> target.year() > last.year()))
                .toList();
    }

    private static String line(List<Dot> dots) {
        return dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(joining(" "));
    }

    private static List<Dot> dots(
            IndicatorCourse course, Function<IndicatorCourse.Point, @Nullable BigDecimal> number, Scale scale) {
        List<Dot> dots = new ArrayList<>();
        for (IndicatorCourse.Point point : course.points()) {
            BigDecimal value = number.apply(point);
            if (value != null) {
                dots.add(new Dot(point.year(), scale.x(point.year()), scale.y(value.doubleValue())));
            }
        }
        return dots;
    }

    private record Scale(int firstYear, int lastYear, double low, double high) {

        static Scale of(IndicatorCourse course, List<BigDecimal> numbers) {
            List<IndicatorCourse.Point> points = course.points();
            double low =
                    numbers.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
            double high =
                    numbers.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
            return new Scale(points.get(0).year(), points.get(points.size() - 1).year(), low, high);
        }

        double x(int year) {
            double share = lastYear == firstYear ? 0.5 : (double) (year - firstYear) / (lastYear - firstYear);
            return round(MARGIN + share * (WIDTH - 2 * MARGIN));
        }

        double y(double value) {
            double share = high == low ? 0.5 : (value - low) / (high - low);
            return round(HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN));
        }

        private static double round(double value) {
            return Math.round(value * 10) / 10.0;
        }
    }
}
