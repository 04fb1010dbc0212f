/** Pages, forms and API of annual plans, reports, reviews and evidence. */
@NullMarked
package io.duban.report.web;

import org.jspecify.annotations.NullMarked;
