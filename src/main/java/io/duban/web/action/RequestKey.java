package io.duban.web.action;

import java.util.UUID;

/** The key of one rendered form or API call of one person, and what is sent under it. */
record RequestKey(UUID person, String key, String fingerprint) {}
