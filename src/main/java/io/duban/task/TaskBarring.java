package io.duban.task;

import io.duban.work.BarringRules;
import io.duban.work.Bars;
import io.duban.work.Block;
import java.util.List;
import org.springframework.stereotype.Component;

/** Nobody decides on a task's completion, objection, change or reopening that he claimed, raised, asked or proposed. */
@Component
class TaskBarring implements BarringRules {

    @Override
    public List<Bars> bars() {
        return List.of(
                Bars.from(Block.CONFIRM_COMPLETION, List.of(TaskAct.PROGRESS_CLAIMED)),
                Bars.from(Block.ANSWER_OBJECTION, List.of(TaskAct.OBJECTED)),
                Bars.from(Block.DECIDE_REOPENING, List.of(TaskAct.REOPENING_PROPOSED)),
                Bars.from(Block.DECIDE_CHANGE, List.of(ChangeAct.ASKED, ChangeAct.RESUBMITTED)));
    }
}
