/** Characters in their ordinary forms: the first stage of reading anything that people send. */
@NullMarked
package io.duban.intake.characters;

import org.jspecify.annotations.NullMarked;
