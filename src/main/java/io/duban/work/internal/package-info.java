/** How copies to read are kept. */
@NullMarked
package io.duban.work.internal;

import org.jspecify.annotations.NullMarked;
