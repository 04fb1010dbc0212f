/** One transaction, one request key and a few tries around everything that changes something. */
@NullMarked
package io.duban.web.action;

import org.jspecify.annotations.NullMarked;
