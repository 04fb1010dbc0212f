/** The workbook of units and people, and where one waits for its confirmation. */
@NullMarked
package io.duban.roster.internal;

import org.jspecify.annotations.NullMarked;
