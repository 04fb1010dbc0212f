package io.duban.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.shared.NotPermitted;
import io.duban.shared.StaleAggregate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DubanTest
class GoalsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PutGoals putGoals;

    @Autowired
    Goals goals;

    private final Goal area = new Goal(List.of("二、总体目标"), Drafting.indicator("治理面积"));
    private final Goal roads = new Goal(List.of(), Drafting.indicator("绿道长度"));
    private Drafting drafting;
    private PlanId plan;

    @BeforeEach
    void aDraft() {
        drafting = new Drafting(context);
        plan = drafting.planOf(2);
    }

    @Test
    void keepsGoalsInTheirOrderWithTheirTargets() {
        putGoals.put(plan, 0, List.of(roads, area), drafting.staff);
        assertThat(goals.ofPlan(plan)).containsExactly(roads, area);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM plan_goal_target t JOIN plan_goal g ON g.id = t.goal_id"
                                + " WHERE g.plan_id = ?")
                        .param(plan.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void replacesThemAsAWholeAndSaysInTheJournalWhatChanged() {
        putGoals.put(plan, 0, List.of(area, roads), drafting.staff);
        putGoals.put(plan, 1, List.of(roads), drafting.staff);
        assertThat(goals.ofPlan(plan)).containsExactly(roads);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM journal_entry WHERE subject_id = ? AND act = 'PlanAct.GOALS_PUT'")
                        .param(plan.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void refusesWhatSomebodyElseChangedMeanwhile() {
        putGoals.put(plan, 0, List.of(area), drafting.staff);
        assertThatThrownBy(() -> putGoals.put(plan, 0, List.of(roads), drafting.head))
                .isInstanceOf(StaleAggregate.class);
    }

    @Test
    void refusesTheSameGoalTwiceAndStrangers() {
        assertThatThrownBy(() -> putGoals.put(plan, 0, List.of(area, area), drafting.staff))
                .isInstanceOf(PlanRefusal.ItemsFaulty.class);
        assertThatThrownBy(() -> putGoals.put(plan, 0, List.of(area), drafting.waterOfficer))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void refusesOnceThePlanIsWithTheHead() {
        context.getBean(SubmitPlan.class).submit(plan, null, drafting.staff);
        int version = context.getBean(Plans.class).get(plan).version();
        assertThatThrownBy(() -> putGoals.put(plan, version, List.of(area), drafting.staff))
                .isInstanceOf(PlanRefusal.NotEditable.class);
    }
}
