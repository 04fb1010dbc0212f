package io.duban.shared;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Knows from what is on record which things changed, for programs that keep a copy of a list. */
public interface ChangedThings {

    /** The ids of the things of this kind to which something was done at this instant or later; one statement. */
    Set<UUID> since(Instant since, Subject.Kind kind);
}
