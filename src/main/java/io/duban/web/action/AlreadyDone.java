package io.duban.web.action;

/** The same action was carried out before: its answer is given again, and nothing is done a second time. */
final class AlreadyDone extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient KeptAnswer answer;

    AlreadyDone(KeptAnswer answer) {
        super("already done");
        this.answer = answer;
    }

    KeptAnswer answer() {
        return answer;
    }
}
