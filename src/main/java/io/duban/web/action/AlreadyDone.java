package io.duban.web.action;

/** The same action was carried out before: its answer is given again, and nothing is done a second time. */
final class AlreadyDone extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Answer answer;

    AlreadyDone(Answer answer) {
        super("already done");
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
