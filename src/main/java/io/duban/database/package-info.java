/**
 * The one database under everything: a server of our own in a folder, or one that somebody looks after; its tables, and
 * how our ids and days are written to it. Touches shared.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package io.duban.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
