/** How reports are kept: rows, mappers and the folder of files. */
@NullMarked
package io.duban.report.internal;

import org.jspecify.annotations.NullMarked;
