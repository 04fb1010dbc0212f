/** Units and people in and out as a workbook: what an admin would type one by one. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organization", "intake", "reading :: workbook"})
package io.duban.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
