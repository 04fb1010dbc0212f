/** The form in which programs are shown what a plan lacks, also by others than the plan. */
@NullMarked
@NamedInterface("json")
package io.duban.plan.web.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
