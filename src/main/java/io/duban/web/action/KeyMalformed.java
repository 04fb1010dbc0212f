package io.duban.web.action;

import io.duban.shared.Refusal;

/** A request key is 1 to 100 printable ASCII characters. */
final class KeyMalformed extends Refusal {

    private static final long serialVersionUID = 1;

    KeyMalformed() {
        super("web.problem.key");
    }
}
