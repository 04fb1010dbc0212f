package io.duban.modeling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where everything that runs by a version would stand in another one. */
public record MovePlan(MoveWay way, List<Row> rows) {

    /**
     * A place where processes wait.
     *
     * @param count how many stand there
     * @param target the element of the other version where they would stand; null where the fault says why nowhere
     * @param choices the elements of the other version that fit besides
     */
    public record Row(
            String element,
            long count,
            @Nullable String target,
            List<String> choices,
            @Nullable MoveFault fault) {

        public Row {
            choices = List.copyOf(choices);
        }
    }

    public MovePlan {
        rows = List.copyOf(rows);
    }

    /** Those of the elements named by hand that cannot go where they were told to. */
    List<String> notFitting() {
        return way.byHand().keySet().stream()
                .filter(element -> rows.stream().noneMatch(row -> row.element().equals(element) && row.fault() == null))
                .sorted()
                .toList();
    }
}
