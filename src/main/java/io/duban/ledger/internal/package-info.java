/** The statements behind the board and the task page. */
@NullMarked
package io.duban.ledger.internal;

import org.jspecify.annotations.NullMarked;
