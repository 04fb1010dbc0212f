package io.duban.modeling;

/**
 * Why something does not go on by another version.
 *
 * @param element where it stands, by the id in its version; "" for the whole of it
 * @param detail what else there is to say: the words of the engine; mostly ""
 */
public record MoveFault(MoveObstacle obstacle, String element, String detail) {

    public static MoveFault of(MoveObstacle obstacle, String element) {
        return new MoveFault(obstacle, element, "");
    }

    /** Under which all texts find it, with the element's name as argument 0 and the detail as argument 1. */
    public String messageKey() {
        return "enum.MoveObstacle." + obstacle;
    }
}
