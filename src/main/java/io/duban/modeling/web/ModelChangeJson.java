package io.duban.modeling.web;

import io.duban.modeling.ModelChange;
import io.duban.shared.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element in which two texts of a model differ, with the values that changed as models name them. */
record ModelChangeJson(ModelChange.Difference difference, String element, String label, List<ValueJson> details) {

    record ValueJson(
            String field, @Nullable String before, @Nullable String after) {

        private static ValueJson of(Change change) {
            return new ValueJson(change.field(), change.before(), change.after());
        }
    }

    static ModelChangeJson of(ModelChange change) {
        return new ModelChangeJson(
                change.difference(),
                change.element(),
                change.label(),
                change.details().stream().map(ValueJson::of).toList());
    }
}
