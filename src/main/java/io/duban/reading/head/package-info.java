/** What the document says about itself: title, issuer, number, date, period. */
@NullMarked
package io.duban.reading.head;

import org.jspecify.annotations.NullMarked;
