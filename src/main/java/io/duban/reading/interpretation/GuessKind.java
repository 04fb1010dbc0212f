package io.duban.reading.interpretation;

/** What a rule assumes about an indicator. */
public enum GuessKind {
    /** The sentence names no year: the one named before it, or the last of the plan. */
    YEAR,
    /** 每年 became a target for each year. */
    EVERY_YEAR,
    /** Whether more is better: the words do not tell. */
    DIRECTION
}
