package io.duban.shared;

import java.time.Instant;
import java.util.Optional;

/** One of those who know what was last done to a thing, so that those whom somebody overtook are told by whom. */
public interface LatestActs {

    /** Who did what and when; the act's text is at {@code act.} and this code. */
    record LatestAct(String who, String act, Instant at) {}

    /** Empty when nothing is on record for it, or when acts are not recorded for things of its kind. */
    Optional<LatestAct> of(Id thing);
}
