/** What people type about a plan and its items, also where a document proposes them. */
@NullMarked
@NamedInterface("form")
package io.duban.plan.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
