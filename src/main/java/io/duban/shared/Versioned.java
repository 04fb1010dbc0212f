package io.duban.shared;

/** An answer that shows a thing in one of its versions; not {@code version}, since that is what many of them send. */
public interface Versioned {

    /** Counted from 0; for its reader another one says that the thing changed. */
    int inVersion();
}
