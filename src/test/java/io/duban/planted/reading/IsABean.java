package io.duban.planted.reading;

import org.springframework.stereotype.Component;

/** Needs a container, as no library does. */
@Component
class IsABean {}
