package io.duban.shared;

import org.jspecify.annotations.Nullable;

/** A value before and after; the field is a message key's last part, such as {@code dueOn}. */
public record Change(
        String field, @Nullable String before, @Nullable String after) {}
