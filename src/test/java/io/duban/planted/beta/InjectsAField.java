package io.duban.planted.beta;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** A need that its constructor does not show. */
final class InjectsAField {

    @Autowired
    @Nullable
    Known known;
}
