/** Plans on MyBatis. */
@NullMarked
package io.duban.plan.internal;

import org.jspecify.annotations.NullMarked;
