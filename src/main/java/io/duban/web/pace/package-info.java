/** How long a request may take to come in and its answer to leave: nobody holds what others wait for by being slow. */
@NullMarked
package io.duban.web.pace;

import org.jspecify.annotations.NullMarked;
