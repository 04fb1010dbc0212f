/** Characters in their ordinary forms: the first stage of reading anything that people send. */
@NullMarked
@NamedInterface("characters")
package io.duban.reading.characters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
