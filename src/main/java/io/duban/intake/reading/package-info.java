/** Reads a document into a proposed plan: rules over its structure, no database, no network. */
@NullMarked
package io.duban.intake.reading;

import org.jspecify.annotations.NullMarked;
