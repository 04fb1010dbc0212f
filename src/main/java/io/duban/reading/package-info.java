/**
 * Reads a document into a proposed plan: a library of rules over its structure, without Spring, database or network.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package io.duban.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
