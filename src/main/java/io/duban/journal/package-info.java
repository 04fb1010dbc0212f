/**
 * Who did what when, written down in the transaction of the act. Entries chain per subject, a daily seal chains the
 * heads of all subjects, and a verifier names the first entry or seal that does not fit.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "export", "database"})
package io.duban.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
