package io.duban.work;

/** Goes on with a process: the model says what follows an answer. */
public interface Answering {

    /** Ends the step of the turn; throws {@link io.duban.shared.StaleAggregate} when it is not open any more. */
    void answer(Turn turn, Answer answer);
}
