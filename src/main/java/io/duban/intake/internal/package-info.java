/** Workbooks with fastexcel, and the uploads on MyBatis. */
@NullMarked
package io.duban.intake.internal;

import org.jspecify.annotations.NullMarked;
