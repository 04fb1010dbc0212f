package io.duban.modeling;

import io.duban.shared.PersonId;
import java.time.Instant;

/** What runs by an older version ends by it: somebody decided so, and why. */
public record ModelStay(String model, int number, long running, String reason, PersonId decidedBy, Instant decidedAt) {}
