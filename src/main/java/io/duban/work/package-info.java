/**
 * The steps that wait for people, as the models describe them: what is done at one, by whom, and what its lateness
 * means.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organization"})
package io.duban.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
