package io.duban.planted;

/** Marks the place of violations planted on purpose, by which the tests of the architecture prove that they can fail. */
public final class Planted {

    private Planted() {}
}
