/** Pages and API that bring units and people in and out. */
@NullMarked
package io.duban.roster.web;

import org.jspecify.annotations.NullMarked;
