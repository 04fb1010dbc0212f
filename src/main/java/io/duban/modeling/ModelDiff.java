package io.duban.modeling;

import io.duban.modeling.ModelChange.Difference;
import io.duban.shared.Change;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** In what two texts of a model differ, not in how they are drawn or written. */
final class ModelDiff {

    private final ModelElements before;
    private final ModelElements after;

    private ModelDiff(byte[] before, byte[] after) {
        this.before = ModelElements.of(before);
        this.after = ModelElements.of(after);
    }

    /** In the order of the newer text; what was removed comes last. */
    static List<ModelChange> between(byte[] before, byte[] after) {
        ModelDiff diff = new ModelDiff(before, after);
        List<ModelChange> changes = new ArrayList<>();
        for (String id : diff.after.ids()) {
            if (!diff.before.has(id)) {
                changes.add(new ModelChange(Difference.ADDED, id, diff.after.label(id), List.of()));
            } else {
                List<Change> details = diff.details(id);
                if (!details.isEmpty()) {
                    changes.add(new ModelChange(Difference.CHANGED, id, diff.after.label(id), details));
                }
            }
        }
        diff.before.ids().stream()
                .filter(id -> !diff.after.has(id))
                .map(id -> new ModelChange(Difference.REMOVED, id, diff.before.label(id), List.of()))
                .forEach(changes::add);
        return changes;
    }

    private List<Change> details(String id) {
        Set<String> fields = new LinkedHashSet<>(before.says(id).keySet());
        fields.addAll(after.says(id).keySet());
        return fields.stream()
                .filter(field -> !before.value(id, field).equals(after.value(id, field)))
                .map(field -> new Change(field, before.shown(id, field), after.shown(id, field)))
                .toList();
    }
}
