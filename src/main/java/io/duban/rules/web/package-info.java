/** Pages and API of rules. */
@NullMarked
package io.duban.rules.web;

import org.jspecify.annotations.NullMarked;
