/**
 * From a proposal or a workbook to a draft plan: confirming, correcting, comparing editions, and the workbook out
 * again.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organization", "plan", "plan :: form", "reading", "reading :: *"})
package io.duban.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
