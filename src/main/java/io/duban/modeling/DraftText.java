package io.duban.modeling;

import io.duban.shared.PersonId;
import java.time.Instant;

/** One saved text of a draft: its number, and who saved it when. */
public record DraftText(int revision, PersonId savedBy, Instant savedAt) {}
