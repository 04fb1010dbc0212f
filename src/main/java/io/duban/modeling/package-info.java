/** What admins do to process models: reading them, drafts, checks, releases. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "export", "work", "organization"})
package io.duban.modeling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
