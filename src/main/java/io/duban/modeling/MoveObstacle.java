package io.duban.modeling;

/** Why a running process does not go on by another version. */
public enum MoveObstacle {
    /** The new version has no step for it, and none was named. */
    NO_COUNTERPART,
    /** The step of the same id is made of another building block there. */
    OTHER_WORK,
    /** The element of the same id is of another kind there. */
    OTHER_KIND,
    /** It lies in another part of the process there, which the running one is not in. */
    OTHER_PART,
    /** It is gone through for several units in one version and once in the other. */
    OTHER_TIMES,
    /** It is between two steps, where the system works. */
    AT_WORK,
    /** People acted on it each time it was tried. */
    BUSY,
    /** It has gone on since it was moved. */
    MOVED_ON,
    /** Two steps were made one, so that nobody knows which of them to go back to. */
    AMBIGUOUS,
    /** Its task is suspended: it is moved once it goes on. */
    SUSPENDED,
    /** The engine says why, in its own words. */
    ENGINE
}
