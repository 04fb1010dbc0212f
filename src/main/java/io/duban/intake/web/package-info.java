/** Pages and API of the ledger's way out and in. */
@NullMarked
package io.duban.intake.web;

import org.jspecify.annotations.NullMarked;
