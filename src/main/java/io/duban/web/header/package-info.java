/** What stands in the headers of a program's request: nothing that would be passed over in silence. */
@NullMarked
package io.duban.web.header;

import org.jspecify.annotations.NullMarked;
