package io.duban.work;

import io.duban.shared.StepKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a copy is sent of: a thing, under its number and title, at one of its steps or (null) as it is. */
public record CopyMatter(
        Block.About about, UUID subject, @Nullable StepKey step, String number, String title) {}
