package io.duban.modeling;

import io.duban.shared.Change;
import java.util.List;

/**
 * An element in which two texts of a model differ.
 *
 * @param label what the element is called, or between what a flow leads
 * @param details of a changed element: the attribute or property with its value before and after, as models name them
 */
public record ModelChange(Difference difference, String element, String label, List<Change> details) {

    /** What became of the element. */
    public enum Difference {
        ADDED,
        CHANGED,
        REMOVED
    }

    public ModelChange {
        details = List.copyOf(details);
    }
}
