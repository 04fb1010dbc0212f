package io.duban.planted.unmarked;

/** A class in a package where nothing is said about null. */
public final class Unmarked {}
