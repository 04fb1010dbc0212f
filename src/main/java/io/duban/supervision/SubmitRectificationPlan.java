package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Horizon;
import io.duban.shared.RequiredText;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Turn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The unit hands in how it will put right what was found (整改方案): measures, who, until when. */
@Component
public class SubmitRectificationPlan {

    public static final int MOST_MEASURES = 30;

    private final Rectifications rectifications;
    private final RectificationRecord record;
    private final RectificationTurns turns;
    private final Clock clock;

    SubmitRectificationPlan(
            Rectifications rectifications, RectificationRecord record, RectificationTurns turns, Clock clock) {
        this.rectifications = rectifications;
        this.record = record;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Words may be empty. Refuses a plan without measures and one with more than {@value #MOST_MEASURES}, and a measure
     * that lacks something, or that ends before today or after the time limit; a limit that is over bounds nothing.
     */
    @Transactional
    public void submit(RectificationId id, String words, List<RectificationMeasure> measures, Actor.Person who) {
        Rectification before = rectifications.get(id);
        Turn turn = turns.take(before, Block.WRITE_RECTIFICATION_PLAN, who);
        check(measures, before.dueOn());
        RectificationStep.Account account = new RectificationStep.Account(words, measures);
        record.changed(before, before.planSubmitted(), RectificationAct.PLAN_SUBMITTED, account, turn.actor());
        turns.answer(turn, Answer.SUBMITTED);
    }

    private void check(List<RectificationMeasure> measures, LocalDate dueOn) {
        if (measures.isEmpty()) {
            throw new RectificationRefusal.MeasureIncomplete(0, "what");
        }
        if (measures.size() > MOST_MEASURES) {
            throw new RectificationRefusal.TooManyMeasures(MOST_MEASURES);
        }
        LocalDate today = BusinessTime.today(clock);
        LocalDate last = dueOn.isBefore(today) ? Horizon.from(today) : dueOn;
        for (int place = 0; place < measures.size(); place++) {
            check(measures.get(place), place, today, last);
        }
    }

    private static void check(RectificationMeasure measure, int place, LocalDate today, LocalDate last) {
        LocalDate until = measure.until();
        if (RequiredText.isMissing(measure.what()) || RequiredText.isMissing(measure.responsible()) || until == null) {
            String lacking = RequiredText.isMissing(measure.what())
                    ? "what"
                    : RequiredText.isMissing(measure.responsible()) ? "responsible" : "until";
            throw new RectificationRefusal.MeasureIncomplete(place, lacking);
        }
        if (until.isBefore(today) || until.isAfter(last)) {
            throw new RectificationRefusal.MeasureOutside(place, today, last);
        }
    }
}
