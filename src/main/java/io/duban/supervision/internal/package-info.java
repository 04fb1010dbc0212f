/** How lights, reminders, orders and sweeps are kept. */
@NullMarked
package io.duban.supervision.internal;

import org.jspecify.annotations.NullMarked;
