package io.duban.reading.vocabulary;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when a task is to be done.
 *
 * @param date the last day, or empty where the words name none
 * @param ongoing whether the work goes on without an end, the date then being that of a stage
 * @param yearInferred whether the year is the document's and not the words' own
 */
public record TimeLimit(Optional<LocalDate> date, boolean ongoing, boolean yearInferred) {}
