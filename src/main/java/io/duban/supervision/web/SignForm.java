package io.duban.supervision.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A signature, with the day until which the unit is to answer. */
record SignForm(@NotNull LocalDate dueOn) {}
