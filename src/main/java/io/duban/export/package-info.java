/** Lists as files: whatever a page shows as a list, whole and narrowed as it is shown, for those who see it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package io.duban.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
