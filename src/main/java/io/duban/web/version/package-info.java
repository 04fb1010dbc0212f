/** Which version of a thing an answer shows and a change may be made to: ETag and If-Match. */
@NullMarked
package io.duban.web.version;

import org.jspecify.annotations.NullMarked;
