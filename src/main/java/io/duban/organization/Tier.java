package io.duban.organization;

/** The tiers 省, 市, 县 and 乡. */
public enum Tier {
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP
}
