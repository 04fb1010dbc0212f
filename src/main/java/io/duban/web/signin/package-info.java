/** Sign-in with local accounts, what is open without it, and the forced change of a first password. */
@NullMarked
package io.duban.web.signin;

import org.jspecify.annotations.NullMarked;
