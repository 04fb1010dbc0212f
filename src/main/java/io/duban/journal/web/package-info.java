/** The journal's page for admins and auditors. */
@NullMarked
package io.duban.journal.web;

import org.jspecify.annotations.NullMarked;
