package io.duban.intake.internal;

import io.duban.organization.Unit;
import io.duban.plan.Direction;
import io.duban.plan.Indicator.Target;
import io.duban.plan.IndicatorNature;
import io.duban.plan.ItemKind;
import io.duban.plan.LimitKind;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.PlanItem.Stage;
import io.duban.plan.PlanItem.TimeLimit;
import io.duban.plan.ProposedIndicator;
import io.duban.plan.ProposedItem;
import io.duban.plan.Responsibility;
import io.duban.plan.TargetOperator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Items as unruly as a plan may hold them, from a seed that a failing test names. */
final class RandomItems {

    private static final String[] PIECES = {
        "治理",
        "水",
        "𠮷",
        "≥",
        "5",
        "%",
        "（",
        "）",
        "=SUM(A1)",
        "A>B",
        "“",
        "”",
        " ",
        "<b>",
        "&",
        "…",
        "、",
        "；",
        "：",
        "约",
        "下降",
        "Ⅲ类",
        "2022年",
        "-3",
        "x",
        "'",
        "\"",
        "🌲",
        "以上",
        "左右",
        "\u200B",
        "\u00AD",
        "\u00A0",
        "\u3000",
        "\u202E",
        "\u2028",
        "\uD83D\uDC69\u200D\uD83D\uDD27",
        "邊\uDB40\uDD00",
        "\u2F54",
        "\uFB01",
        "_x0041_"
    };

    private final Random random;

    RandomItems(long seed) {
        random = new Random(seed);
    }

    List<ProposedItem> items(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(this::item).toList();
    }

    private ProposedItem item(int number) {
        return new ProposedItem(
                number % 3 == 0 ? String.valueOf(number) : "2-" + number,
                any(ItemKind.values()),
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> "节" + words())
                        .toList(),
                "任务" + words(),
                maybe(words() + "\n第二行" + words()),
                limit(),
                maybe(words()),
                maybe(words()),
                units(),
                IntStream.range(0, random.nextInt(3)).mapToObj(this::indicator).toList(),
                null);
    }

    private TimeLimit limit() {
        List<Stage> stages = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new Stage(LocalDate.of(2020 + i, 12, 31 - random.nextInt(20)), "做" + words()))
                .toList();
        return random.nextBoolean()
                ? new TimeLimit(LimitKind.DATE, LocalDate.of(2019, 1, 1).plusDays(random.nextInt(5000)), stages)
                : new TimeLimit(LimitKind.CONTINUOUS, null, stages);
    }

    private List<ItemUnit> units() {
        List<ItemUnit> units = new ArrayList<>();
        List<Unit> all = new ArrayList<>(Workbooks.UNITS);
        Collections.shuffle(all, random);
        for (var unit : all.subList(0, random.nextInt(all.size() + 1))) {
            units.add(new ItemUnit(unit.id(), any(Responsibility.values()), random.nextInt(4) == 0));
        }
        return units;
    }

    private ProposedIndicator indicator(int number) {
        boolean based = random.nextBoolean();
        return new ProposedIndicator(
                "指标" + number + words(),
                any(IndicatorNature.values()),
                maybe(words()),
                any(Direction.values()),
                based ? 2015 : null,
                based && random.nextBoolean() ? number() : null,
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> target(2020 + i * 3))
                        .toList());
    }

    private Target target(int year) {
        return random.nextBoolean()
                ? new Target(year, any(TargetOperator.values()), number(), words())
                : new Target(year, wordOperator(), null, "达" + words());
    }

    /** Words that are more or less than something stand beside the plain ones. */
    private TargetOperator wordOperator() {
        return random.nextInt(3) == 0 ? any(TargetOperator.values()) : TargetOperator.EQUAL;
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextLong(-9_999_999_999L, 9_999_999_999L), random.nextInt(5));
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        IntStream.range(0, 1 + random.nextInt(6)).forEach(i -> words.append(any(PIECES)));
        return words.toString();
    }

    private String maybe(String text) {
        return random.nextInt(4) == 0 ? "" : text;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
