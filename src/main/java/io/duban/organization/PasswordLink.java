package io.duban.organization;

import io.duban.shared.PersonId;
import java.time.LocalDate;

/**
 * By which its owner sets a password once, up to and with its last day. A password that is set in whatever way, and
 * switching the person off, end it.
 */
public record PasswordLink(PersonId owner, String digest, LocalDate untilOn) {}
