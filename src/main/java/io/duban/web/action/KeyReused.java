package io.duban.web.action;

import io.duban.shared.Refusal;

/** The key was used for something else before. */
final class KeyReused extends Refusal {

    private static final long serialVersionUID = 1;

    KeyReused() {
        super("web.problem.keyReused");
    }
}
