/** What a document proposes, corrected by people until it is confirmed and becomes the draft of a plan. */
@NullMarked
package io.duban.intake.confirming;

import org.jspecify.annotations.NullMarked;
