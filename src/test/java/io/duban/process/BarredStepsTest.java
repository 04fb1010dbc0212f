package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.modeling.OwnModels;
import io.duban.organization.Barred;
import io.duban.organization.People;
import io.duban.organization.WaitingWork;
import io.duban.report.AnnualPlans;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import io.duban.work.BarredSteps;
import io.duban.work.Block;
import io.duban.work.OpenItems;
import io.duban.work.Turns;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom a list in SQL takes for barred from a step is whom a turn bars, whatever model draws it for whatever role. */
@DubanTest
class BarredStepsTest {

    private static final List<Role> LINE =
            Arrays.stream(Role.values()).filter(Role::isLine).toList();

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient database;

    private Walk walk;
    private Party unit;
    private TaskId task;
    private String item;

    @BeforeEach
    void aStepThatWaits() {
        walk = new Walk(context);
        unit = walk.party();
        task = walk.issuedTask(unit);
        item = database.sql("SELECT id FROM worklist_item WHERE task_id = ? AND block = 'SIGN_FOR'")
                .param(task.toString())
                .query(String.class)
                .single();
    }

    @AfterEach
    void isWhatItWas() {
        stepIs(Block.SIGN_FOR, Role.OFFICER);
        OwnModels.putBack(context, "taskLife");
        database.sql("DELETE FROM organization_involvement WHERE matter_id = ?")
                .param(task.toString())
                .update();
    }

    @Test
    void listsBarWhomTurnsBar() {
        BarredSteps barred = walk.the(BarredSteps.class);
        Map<String, PersonId> did = new HashMap<>();
        barred.all().stream()
                .flatMap(bars -> LINE.stream().flatMap(role -> bars.at(List.of(role)).stream()))
                .distinct()
                .forEach(act -> did.put(act, somebodyWhoDid(act)));
        PersonId free = somebody();

        for (Block block : Block.values()) {
            for (Role role : LINE) {
                stepIs(block, role);
                Set<String> acts = barred.acts(block, List.of(role));
                Set<PersonId> able = walk.the(OpenItems.class).able(item).stream()
                        .map(PersonName::id)
                        .collect(Collectors.toSet());
                did.forEach((act, person) -> assertThat(able.contains(person))
                        .as("%s of %s after %s", block, role, act)
                        .isEqualTo(!acts.contains(act)));
                assertThat(able).contains(free);
                acts.stream().limit(1).forEach(act -> assertThat(offer(block, did.get(act)))
                        .as("%s of %s after %s", block, role, act)
                        .matches(offer -> offer.whyNot() instanceof Barred));
                assertThat(offer(block, free).deciding()).isTrue();
            }
        }
    }

    @Test
    void aStepWaitsForNobodyWhoeverTheModelAsks() throws IOException {
        Variant.of("task-life.bpmn")
                .askingInstead("reviewAnnualPlan", "lead:DEPARTMENT_HEAD")
                .release(context);
        task = walk.issuedTask(unit);
        walk.sign(task, unit);
        walk.writeAnnualPlan(task, unit);
        assertThat(waitsForNobody()).isFalse();

        UUID plan = walk.the(AnnualPlans.class).get(walk.year(task)).id().value();
        did(plan, unit.head().id(), "ReportAct.ANNUAL_PLAN_SUBMITTED");

        assertThat(waitsForNobody()).isTrue();
    }

    private boolean waitsForNobody() {
        return !walk.the(WaitingWork.class).forNobody(unit.unit()).isEmpty();
    }

    private Turns.Offer offer(Block block, PersonId who) {
        return walk.the(Turns.class)
                .offer(
                        Turns.Wanted.of(block, task.value()),
                        new Turns.Matter(task.value()),
                        walk.the(People.class).actor(who));
    }

    private void stepIs(Block block, Role role) {
        database.sql("UPDATE worklist_item SET block = ?, role = ?, also_role = NULL WHERE id = ?")
                .params(block.name(), role.name(), item)
                .update();
    }

    private PersonId somebodyWhoDid(String act) {
        PersonId person = somebody();
        did(task.value(), person, act);
        return person;
    }

    private void did(UUID matter, PersonId person, String act) {
        database.sql("INSERT INTO organization_involvement (matter_id, person_id, act, done_by, done_at)"
                        + " VALUES (?, ?, ?, ?, '2020-01-02')")
                .params(matter.toString(), person.toString(), act, person.toString())
                .update();
    }

    /** With every role in the unit. */
    private PersonId somebody() {
        PersonId person = walk.person(unit.unit(), Role.OFFICER).id();
        for (Role role : LINE) {
            database.sql("INSERT IGNORE INTO organization_grant (person_id, unit_id, role) VALUES (?, ?, ?)")
                    .params(person.toString(), unit.unit().toString(), role.name())
                    .update();
        }
        return person;
    }
}
