package io.duban.organization;

/** What a unit is. */
public enum UnitKind {
    GOVERNMENT,
    PARTY,
    DEPARTMENT,
    OFFICE,
    COMPANY
}
