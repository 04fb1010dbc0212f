package io.duban.simulation;

import java.time.LocalDate;

/** What is simulated: the plan by the name of its sample file, until which day at the latest, and by which seed. */
record Order(String plan, LocalDate until, long seed) {}
