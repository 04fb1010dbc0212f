/** The desk's page and its API. */
@NullMarked
package io.duban.worklist.web;

import org.jspecify.annotations.NullMarked;
