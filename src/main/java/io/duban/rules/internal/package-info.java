/** How rules are kept. */
@NullMarked
package io.duban.rules.internal;

import org.jspecify.annotations.NullMarked;
