package io.duban.plan;

import io.duban.shared.PersonId;
import java.time.Instant;

/** What the office's head decided on a plan; the reason may be empty when it was approved. */
public record PlanDecision(boolean approved, String reason, PersonId decidedBy, Instant decidedAt) {}
