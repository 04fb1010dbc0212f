package io.duban.shared;

/** Tells which failures are worth doing the whole act again: a race that was lost, never a rule that said no. */
public interface RetryRule {

    boolean worthRetrying(Throwable failure);
}
