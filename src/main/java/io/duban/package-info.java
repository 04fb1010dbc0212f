/** Duban: task assignment and supervision for government plans. One package per business noun. */
@NullMarked
package io.duban;

import org.jspecify.annotations.NullMarked;
