/** What somebody is told when something did not work: a page, a message inside the form, or problem details. */
@NullMarked
package io.duban.web.problem;

import org.jspecify.annotations.NullMarked;
