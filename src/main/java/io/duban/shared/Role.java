package io.duban.shared;

/** What a person may be in a unit. */
public enum Role {
    OFFICE_STAFF,
    OFFICE_HEAD,
    OFFICER,
    DEPARTMENT_HEAD,
    SUPERVISOR,
    GROUP_LEADER,
    ADMIN,
    AUDITOR
}
