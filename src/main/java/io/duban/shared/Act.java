package io.duban.shared;

/** What was done, as the journal records it. Each feature lists its acts in one enum; the name is the message key. */
public interface Act {

    String name();

    /** The journal's code, such as {@code TaskAct.SIGNED_FOR}; its text is at {@code act.TaskAct.SIGNED_FOR}. */
    default String code() {
        return getClass().getSimpleName() + "." + name();
    }
}
