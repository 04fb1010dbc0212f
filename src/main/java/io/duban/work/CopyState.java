package io.duban.work;

/** How a copy fares with one of its readers. */
public enum CopyState {
    UNREAD,
    READ,
    WITHDRAWN
}
