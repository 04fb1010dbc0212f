/** Documents that become a proposed plan: the ledger workbook, out and in again. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organization", "plan"})
package io.duban.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
