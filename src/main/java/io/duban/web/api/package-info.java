/** The HTTP API as a whole: its description and the form of ids in JSON. */
@NullMarked
package io.duban.web.api;

import org.jspecify.annotations.NullMarked;
