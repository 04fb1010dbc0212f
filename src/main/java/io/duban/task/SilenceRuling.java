package io.duban.task;

/** What the office decides on a unit that stays silent: it waits on, takes its part as signed, or releases it. */
public enum SilenceRuling {
    WAITED,
    TAKEN_AS_SIGNED,
    RELEASED
}
