/** Pages and API for units, people, stand-ins and the working calendar. */
@NullMarked
package io.duban.organization.web;

import org.jspecify.annotations.NullMarked;
