/** The board, the task page and their API. */
@NullMarked
package io.duban.ledger.web;

import org.jspecify.annotations.NullMarked;
