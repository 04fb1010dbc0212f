package io.duban.intake.confirming;

import io.duban.shared.PersonName;
import java.time.Instant;

/**
 * Something that a person corrected.
 *
 * @param number counts the corrections of a proposal from 1
 * @param what such as the number and the title of the task
 */
public record Correction(int number, CorrectionAct act, String what, PersonName by, Instant at, Delta delta) {}
