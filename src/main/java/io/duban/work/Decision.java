package io.duban.work;

import io.duban.shared.RequiredText;
import io.duban.shared.UnitId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What whoever decides at a step says.
 *
 * @param answer how it goes back or ends; null: it goes on, whatever the model calls that
 * @param words why, or what was found; may be empty where neither the answer nor the step asks for words
 * @param percent how far the decider sees the task, 0 to 100; null: no view of his own
 * @param dueOn the day that he sets; null: none
 * @param units to which of several it goes back; empty where it goes back to one
 * @param backTo the earlier step, where the model draws no way of its own there; else null
 */
public record Decision(
        @Nullable Answer answer,
        String words,
        @Nullable Integer percent,
        @Nullable LocalDate dueOn,
        Set<UnitId> units,
        @Nullable DoneStep backTo) {

    public Decision {
        units = Set.copyOf(units);
    }

    /** It goes on. */
    public static Decision agree(String words) {
        return new Decision(null, words, null, null, Set.of(), null);
    }

    /** It goes back on the way that the model draws for it. */
    public static Decision giveBack(String reason) {
        return giveBack(Answer.RETURNED, Set.of(), reason);
    }

    /** The same, where there are several ways back; the units where one of them leads to some of several. */
    public static Decision giveBack(Answer answer, Set<UnitId> units, String reason) {
        return new Decision(answer, reason, null, null, units, null);
    }

    /** It ends here. */
    public static Decision refuse(String reason) {
        return new Decision(Answer.REFUSED, reason, null, null, Set.of(), null);
    }

    /** It goes back to a step to which the model draws no way of its own. */
    static Decision sendBack(DoneStep to, String reason) {
        return new Decision(Answer.RETURNED, reason, null, null, Set.of(), to);
    }

    /** With a view of one's own how far the task is. */
    public Decision percent(@Nullable Integer seen) {
        return new Decision(answer, words, seen, dueOn, units, backTo);
    }

    /** With a day of one's own. */
    public Decision dueOn(@Nullable LocalDate day) {
        return new Decision(answer, words, percent, day, units, backTo);
    }

    public boolean goesOn() {
        return answer == null;
    }

    public boolean refuses() {
        return answer == Answer.REFUSED;
    }

    /** Whether what goes back is to be written anew, and not to be decided on once more. */
    public boolean reopens() {
        return backTo == null ? answer != Answer.TO_OFFICE : backTo.block().isHandingIn();
    }

    boolean isWithoutWords() {
        return RequiredText.isMissing(words);
    }
}
