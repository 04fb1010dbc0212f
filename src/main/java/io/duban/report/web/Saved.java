package io.duban.report.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The answer to a saved draft: the version that a next saving builds on. */
record Saved(int version, @Nullable Instant savedAt) {}
