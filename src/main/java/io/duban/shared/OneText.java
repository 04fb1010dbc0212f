package io.duban.shared;

/**
 * What is one text wherever it is written down or typed, in addresses, forms, JSON and the database, though it may have
 * parts.
 */
public interface OneText {}
