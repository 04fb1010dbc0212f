/** Pages and API of what comes in and goes out: documents and workbooks. */
@NullMarked
package io.duban.intake.web;

import org.jspecify.annotations.NullMarked;
