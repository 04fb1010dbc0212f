package io.duban.planted.alpha;

import io.duban.planted.beta.Known;
import io.duban.planted.beta.internal.Hidden;

/** Depends on a module that it does not name, and on the inside of it. */
public record UsesAnother(Known known, Hidden hidden) {}
