/** How the organization is stored: rows, mappers, hashes. */
@NullMarked
package io.duban.organization.internal;

import org.jspecify.annotations.NullMarked;
