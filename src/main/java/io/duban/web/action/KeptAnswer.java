package io.duban.web.action;

import org.jspecify.annotations.Nullable;

/**
 * The first answer to an action, as it is given again.
 *
 * @param location where a page led to, or where what the API made can be read; null for all else
 * @param body JSON: what the API answered, or what the page handed on to the next
 */
record KeptAnswer(
        int status, @Nullable String location, @Nullable String body) {}
