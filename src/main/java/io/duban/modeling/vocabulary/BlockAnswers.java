package io.duban.modeling.vocabulary;

import static io.duban.work.Answer.ACCEPTED;
import static io.duban.work.Answer.ADJUSTED;
import static io.duban.work.Answer.FELL_BACK;
import static io.duban.work.Answer.INSISTED;
import static io.duban.work.Answer.KEPT;
import static io.duban.work.Answer.OBJECTED;
import static io.duban.work.Answer.REFUSED;
import static io.duban.work.Answer.RELEASED;
import static io.duban.work.Answer.REPLIED;
import static io.duban.work.Answer.RETURNED;
import static io.duban.work.Answer.SIGNED;
import static io.duban.work.Answer.SUBMITTED;
import static io.duban.work.Answer.TAKEN_AS_SIGNED;
import static io.duban.work.Answer.TO_LEAD;
import static io.duban.work.Answer.TO_OFFICE;
import static io.duban.work.Answer.TO_UNITS;
import static io.duban.work.Answer.WAITED;

import io.duban.work.Answer;
import io.duban.work.Block;
import java.util.Set;

/**
 * The answers that whoever does a building block can give.
 *
 * @param always can be given at every step of the block, so a way has to be drawn for each
 * @param offered are offered where the model draws a way
 * @param agrees whether agreeing is answered by whatever answer that is no return the model draws first
 */
public record BlockAnswers(Set<Answer> always, Set<Answer> offered, boolean agrees) {

    public static BlockAnswers of(Block block) {
        return switch (block) {
            case GIVE_OPINION,
                    REVISE_PLAN,
                    WRITE_ANNUAL_PLAN,
                    WRITE_REPORT,
                    CONSOLIDATE,
                    WRITE_CLAIM,
                    WRITE_RECTIFICATION_PLAN,
                    REPORT_RECTIFICATION -> always(SUBMITTED);
            case SIGN_FOR -> always(SIGNED, OBJECTED);
            case ANSWER_OBJECTION -> always(ADJUSTED, INSISTED, RELEASED);
            case DECIDE_SILENCE -> always(WAITED, TAKEN_AS_SIGNED, RELEASED);
            case DECIDE_PLAN,
                    DECIDE_ANNUAL_PLAN,
                    DECIDE_UNIT_REPORT,
                    DECIDE_REPLY,
                    DECIDE_RECTIFICATION_PLAN,
                    VERIFY_RECTIFICATION -> new BlockAnswers(Set.of(RETURNED), Set.of(), true);
            case DECIDE_REPORT -> new BlockAnswers(Set.of(), Set.of(TO_UNITS, TO_LEAD, TO_OFFICE), true);
            case CONFIRM_COMPLETION -> new BlockAnswers(Set.of(ACCEPTED), Set.of(RETURNED), false);
            case DECIDE_CLAIM -> new BlockAnswers(Set.of(), Set.of(RETURNED), true);
            case DECIDE_ORDER, DECIDE_REOPENING -> new BlockAnswers(Set.of(REFUSED), Set.of(), true);
            case SIGN_FOR_ORDER -> always(SIGNED);
            case REPLY_TO_ORDER -> always(REPLIED);
            case WRITE_CHANGE -> always(SUBMITTED);
            case LOOK_BACK -> always(KEPT, FELL_BACK);
            case DECIDE_CHANGE -> new BlockAnswers(Set.of(REFUSED), Set.of(RETURNED), true);
        };
    }

    private static BlockAnswers always(Answer... answers) {
        return new BlockAnswers(Set.of(answers), Set.of(), false);
    }
}
