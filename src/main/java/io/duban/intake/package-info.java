/** Documents that become a proposed plan: texts, Word and PDF read by rules, and the ledger workbook, out and in again. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organization", "plan", "plan :: form"})
package io.duban.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
