package io.duban.modeling;

import io.duban.work.Step;

/**
 * A step as a version of a model describes it.
 *
 * @param until the rule of its due date, as the model names it: {@code review}, {@code within:5}
 */
public record ModelStep(Step step, String until) {}
