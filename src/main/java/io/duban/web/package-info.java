/** The shell around every page: sign-in, the current person, layout, languages, answers to failures, request keys. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organization", "database"})
package io.duban.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
