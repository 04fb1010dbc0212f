/** Units in a tree, people, their roles, stand-ins and the working calendar. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "export", "database", "reading :: workbook"})
package io.duban.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
