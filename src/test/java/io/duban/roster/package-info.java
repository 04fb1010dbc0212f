@NullMarked
package io.duban.roster;

import org.jspecify.annotations.NullMarked;
