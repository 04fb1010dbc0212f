package io.duban.organization;

import io.duban.shared.PersonId;
import java.time.Instant;

/**
 * A person's hand in something that somebody else has to decide on. {@code act} is the journal's code of what was done;
 * {@code doneBy} is another person where a stand-in did it.
 */
public record Involvement(PersonId person, String act, PersonId doneBy, Instant doneAt) {}
