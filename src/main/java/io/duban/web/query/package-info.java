/** What an address may ask for: nothing that its handler would pass over in silence. */
@NullMarked
package io.duban.web.query;

import org.jspecify.annotations.NullMarked;
