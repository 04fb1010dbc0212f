package io.duban.modeling;

import java.util.List;
import java.util.Map;

/**
 * A move as it is shown.
 *
 * @param begunBy the name of who began it
 * @param left the first of those that could not be moved, with what they are about
 * @param names what the elements of the version are called from which it moves
 */
public record MoveSheet(ModelMove move, String begunBy, MoveCounts counts, List<Left> left, Map<String, String> names) {

    /** A process that was not moved, and why. */
    public record Left(MoveFault fault, RunningMatter matter) {}

    public MoveSheet {
        left = List.copyOf(left);
        names = Map.copyOf(names);
    }

    /** What the element of a fault is called; its id where nobody named it. */
    public String name(MoveFault fault) {
        return names.getOrDefault(fault.element(), fault.element());
    }
}
