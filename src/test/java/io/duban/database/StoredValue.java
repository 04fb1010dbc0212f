package io.duban.database;

import io.duban.shared.PersonId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.UUID;

/** One of each kind of value that Duban stores. */
record StoredValue(
        PersonId id, UUID plain, String text, Instant moment, LocalDate day, Year year, DayOfWeek kind, boolean flag) {}
