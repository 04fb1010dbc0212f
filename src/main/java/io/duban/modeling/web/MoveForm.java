package io.duban.modeling.web;

import io.duban.modeling.BeginMove;
import io.duban.shared.Lines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What runs by an older version is to go on by the one in force.
 *
 * @param trial whether one of them is tried first
 */
record MoveForm(
        @Nullable @Size(max = 2000) @Lines String reason,
        @Nullable @Valid @Size(max = 200) List<StepForm> steps,
        @Nullable Boolean trial) {

    /** On which element of the newest version one of the older version goes on; nothing chosen says nothing. */
    record StepForm(
            @Nullable @Size(max = 61) String element,
            @Nullable @Size(max = 61) String target) {

        private boolean says() {
            return element != null && target != null && !element.isBlank() && !target.isBlank();
        }
    }

    BeginMove.Wanted wanted(String model, int number) {
        Map<String, String> byHand = new TreeMap<>();
        if (steps != null) {
            steps.stream().filter(StepForm::says).forEach(step -> byHand.put(step.element(), step.target()));
        }
        return new BeginMove.Wanted(model, number, byHand, reason == null ? "" : reason, Boolean.TRUE.equals(trial));
    }
}
