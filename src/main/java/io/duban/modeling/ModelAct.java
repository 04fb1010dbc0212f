package io.duban.modeling;

import io.duban.shared.Act;

/** What is done to process models. */
public enum ModelAct implements Act {
    DRAFT_BEGUN,
    DRAFT_SAVED,
    DRAFT_HANDED_IN,
    DRAFT_TAKEN_BACK,
    DRAFT_RETURNED,
    DRAFT_DISCARDED,
    DRAFT_COMMENTED,
    COMMENT_SETTLED,
    RELEASED,
    /** Of the model: what runs by an older version is to go on by another one. */
    MOVE_BEGUN,
    MOVE_STOPPED,
    MOVE_RESUMED,
    MOVE_ENDED,
    LEFT_ON_VERSION,
    /** Of the matter itself, which goes on by another version. */
    MOVED,
    /** Of the matter: what its process could not do by itself was done after all. */
    INCIDENT_RETRIED,
    /** Of the matter: its process goes on without what it could not do by itself. */
    INCIDENT_SKIPPED
}
