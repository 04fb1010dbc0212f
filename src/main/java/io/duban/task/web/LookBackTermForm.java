package io.duban.task.web;

import io.duban.task.LookBackTerm;
import org.jspecify.annotations.Nullable;

/** After how many months tasks are looked back at; none, or no number: they are not. */
record LookBackTermForm(
        @Nullable Integer months,
        @Nullable Boolean none,
        @Nullable Integer version) {

    LookBackTerm term() {
        return new LookBackTerm(Boolean.TRUE.equals(none) ? null : months);
    }
}
