package io.duban.organization;

import io.duban.shared.Act;

/** What is done to units, people, their accounts and the calendar. */
public enum PeopleAct implements Act {
    ORGANIZATION_LOADED,
    UNIT_ADDED,
    UNIT_CHANGED,
    UNIT_RENAMING_PLANNED,
    UNIT_RENAMING_TAKEN_BACK,
    UNIT_RENAMED,
    UNIT_CLOSED,
    UNIT_REOPENED,
    PERSON_ADDED,
    PERSON_CHANGED,
    ROLE_GRANTED,
    ROLE_REVOKED,
    DEACTIVATED,
    REACTIVATED,
    STAND_IN_NAMED,
    STAND_IN_ENDED,
    PASSWORD_CHANGED,
    PASSWORD_RESET,
    PASSWORD_LINK_MADE,
    PASSWORD_SET,
    LOCKED,
    UNLOCKED,
    FAILURES_TOLD,
    TOKEN_MADE,
    TOKEN_REVOKED,
    CALENDAR_CHANGED
}
