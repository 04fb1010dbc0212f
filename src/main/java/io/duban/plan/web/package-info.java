/** Pages, forms and API of plans. */
@NullMarked
package io.duban.plan.web;

import org.jspecify.annotations.NullMarked;
