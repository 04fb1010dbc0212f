package io.duban.organization;

/** How far a program goes with a token: never further than its owner. */
public enum TokenReach {
    /** It reads what the owner may read. */
    READ,
    /** It also does what the owner may do. */
    ACT
}
