package io.duban.plan;

/** What a unit is for an item; the labels on screens are configurable per plan. */
public enum Responsibility {
    LEAD,
    RESPONSIBLE,
    COOPERATING
}
