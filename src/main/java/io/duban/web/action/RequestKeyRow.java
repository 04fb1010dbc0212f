package io.duban.web.action;

import org.jspecify.annotations.Nullable;

/** What was sent under a request key, and how it was answered. */
record RequestKeyRow(
        String fingerprint,
        int status,
        @Nullable String location,
        @Nullable String body) {}
