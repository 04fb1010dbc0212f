package io.duban.modeling.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A number that admins set elsewhere, from {@code least} to {@code most}; {@code usual} as long as nobody does.
 *
 * @param notBelow the limit below which it never lies; null: none
 */
public record TableLimit(
        String name,
        int least,
        int most,
        int usual,
        @Nullable String notBelow) {}
