package io.duban.planted.beta;

import io.duban.planted.beta.web.PublicPage;

/** A root that depends on how it is shown. */
record KnowsItsWeb(PublicPage page) {}
