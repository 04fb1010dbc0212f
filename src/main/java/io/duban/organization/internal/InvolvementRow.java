package io.duban.organization.internal;

import io.duban.shared.PersonId;
import java.time.Instant;
import java.util.UUID;

/** A row of organization_involvement. */
record InvolvementRow(UUID matterId, PersonId personId, String act, PersonId doneBy, Instant doneAt) {}
