package io.duban.reading.evaluation;

/** The scores of a document or of all together. */
public record Scores(Score tasks, Score units, Score deadlines, Score targets) {

    static final Scores NONE = new Scores(Score.NONE, Score.NONE, Score.NONE, Score.NONE);

    Scores plus(Scores other) {
        return new Scores(
                tasks.plus(other.tasks),
                units.plus(other.units),
                deadlines.plus(other.deadlines),
                targets.plus(other.targets));
    }
}
