package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.modeling.OwnModels;
import io.duban.plan.DecidePlan;
import io.duban.plan.PlanId;
import io.duban.plan.SubmitPlan;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.Paging;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.supervision.DecideOrder;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderText;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.Rung;
import io.duban.task.AskForChange;
import io.duban.task.ChangeId;
import io.duban.task.ChangeMatter;
import io.duban.task.ChangeText;
import io.duban.task.Setting;
import io.duban.task.TaskId;
import io.duban.work.Block;
import io.duban.work.Copy;
import io.duban.work.CopyId;
import io.duban.work.CopyMatter;
import io.duban.work.CopyRefusal;
import io.duban.work.CopyState;
import io.duban.work.Decision;
import io.duban.work.OpenItem;
import io.duban.work.OpenItems;
import io.duban.work.ReadCopies;
import io.duban.work.Readership;
import io.duban.work.ReceivedCopy;
import io.duban.work.SendCopy;
import io.duban.work.WithdrawCopy;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A thing or a step is sent to others to read, who may read it anyway, and holds nothing up. */
@DubanTest
class CopiesProcessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient database;

    Walk walk;
    Party lead;
    Party partner;
    TaskId task;

    @BeforeEach
    void aTaskToBeSignedFor() {
        walk = new Walk(context);
        lead = walk.party();
        partner = walk.party();
        task = walk.issuedTask(lead, partner);
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        WorkList.isWhatTheEngineHasOpen(walk);
    }

    @Test
    void isUnreadUntilItIsOpened() {
        CopyId copy = send(ofTask(), lead.officer(), partner.head()).id();
        assertThat(unread(partner.head())).singleElement().satisfies(received -> {
            assertThat(received.words()).isEqualTo("请阅。");
            assertThat(received.sentByName()).isEqualTo(lead.officer().name());
            assertThat(received.readAt()).isNull();
        });
        assertThat(unread(lead.head())).isEmpty();
        walk.clock().advance(Duration.ofHours(1));
        assertThat(read().open(copy, partner.head()).page()).isEqualTo("/tasks/" + task);
        read().open(copy, partner.head());
        assertThat(unread(partner.head())).isEmpty();
        assertThat(read().received(Paging.FIRST, partner.head()).rows())
                .singleElement()
                .satisfies(received ->
                        assertThat(received.readAt()).isEqualTo(walk.clock().instant()));
        assertThat(read().sent(Paging.FIRST, lead.officer()).rows().get(0).readers())
                .singleElement()
                .satisfies(reader -> assertThat(reader.state()).isEqualTo(CopyState.READ));
    }

    @Test
    void goesToEverybodyOfAUnitWhoMayReadIt() {
        Actor.Person second = walk.person(partner.unit(), Role.OFFICER);
        walk.person(partner.unit(), Role.AUDITOR);
        send(ofTask(), walk.staff, Set.of(), Set.of(partner.unit()));
        for (Actor.Person one : List.of(partner.officer(), partner.head(), second)) {
            assertThat(unread(one)).hasSize(1);
        }
        assertThat(read().sent(Paging.FIRST, walk.staff).rows().get(0).readers())
                .hasSize(3);
    }

    /** Nobody sees more by a copy than before. */
    @Test
    void goesToNobodyWhoMayNotReadTheThing() {
        Party stranger = walk.party();
        assertThat(choice(ofTask(), lead.officer()))
                .containsExactlyInAnyOrder(
                        lead.head().id(),
                        partner.officer().id(),
                        partner.head().id(),
                        walk.staff.id(),
                        walk.officeHead.id(),
                        walk.supervisor.id());
        assertThatThrownBy(() -> send(ofTask(), lead.officer(), stranger.officer()))
                .isInstanceOf(CopyRefusal.NotTheirs.class);
        assertThatThrownBy(() -> send(ofTask(), lead.officer(), Set.of(), Set.of(stranger.unit())))
                .isInstanceOf(CopyRefusal.NotTheirs.class);
        assertThatThrownBy(() -> send(ofTask(), lead.officer(), Set.of(), Set.of()))
                .isInstanceOf(CopyRefusal.NoReaders.class);
        OrderId order = order();
        assertThat(choice(new CopyMatter(Block.About.ORDER, order.value(), null, "1", "督办"), walk.staff))
                .contains(walk.officeHead.id())
                .doesNotContain(lead.officer().id(), lead.head().id());
        walk.the(DecideOrder.class).decide(order, Decision.agree("").dueOn(LocalDate.of(2020, 1, 15)), walk.officeHead);
        assertThat(choice(new CopyMatter(Block.About.ORDER, order.value(), null, "1", "督办"), walk.staff))
                .contains(lead.officer().id(), lead.head().id())
                .doesNotContain(partner.officer().id());
    }

    @Test
    void isSentByWhoeverWorksWithTheThingAndIsNoBusinessOfOthers() {
        Party stranger = walk.party();
        assertThatThrownBy(() -> send(ofTask(), stranger.officer(), partner.head()))
                .isInstanceOf(Missing.class);
        Actor.Person auditor = walk.person(walk.office, Role.AUDITOR);
        assertThatThrownBy(() -> send(ofTask(), auditor, partner.head())).isInstanceOf(NotPermitted.class);
        CopyId copy = send(ofTask(), lead.officer(), partner.head()).id();
        for (Actor.Person other : List.of(lead.officer(), lead.head(), stranger.officer(), auditor)) {
            assertThatThrownBy(() -> read().open(copy, other)).isInstanceOf(Missing.class);
        }
        assertThatThrownBy(() -> withdraw(copy, partner.head())).isInstanceOf(Missing.class);
    }

    @Test
    void isWithdrawnFromThoseWhoHaveNotReadItAndIsOnRecord() {
        CopyId copy = send(ofTask(), lead.officer(), partner.head(), partner.officer())
                .id();
        read().open(copy, partner.head());
        withdraw(copy, lead.officer());
        assertThat(unread(partner.officer())).isEmpty();
        assertThat(read().received(Paging.FIRST, partner.officer()).rows()).isEmpty();
        assertThatThrownBy(() -> read().open(copy, partner.officer())).isInstanceOf(Missing.class);
        assertThat(read().received(Paging.FIRST, partner.head()).rows()).hasSize(1);
        assertThatThrownBy(() -> withdraw(copy, lead.officer())).isInstanceOf(CopyRefusal.NobodyLeft.class);
        assertThat(database.sql(
                                "SELECT act FROM journal_entry WHERE subject_id = ? AND act LIKE 'WorkAct%' ORDER BY seq")
                        .param(task.toString())
                        .query(String.class)
                        .list())
                .containsExactly("WorkAct.COPIED", "WorkAct.COPY_WITHDRAWN");
    }

    /** One of several instances of a process that another calls, a plain step, one of each unit, and one drawn since. */
    @Test
    void isSentOfEveryKindOfStep() throws IOException {
        Variant.countersigned().release(context);
        try {
            sendsStep(TestSteps.SIGN_FOR, lead.unit(), lead.officer(), partner.head());
            walk.sign(task, lead, partner);
            sendsStep(TestSteps.WRITE_ANNUAL_PLAN, lead.unit(), lead.officer(), walk.staff);
            walk.planYear(task, lead);
            walk.openReporting(task);
            sendsStep(TestSteps.WRITE_REPORT, partner.unit(), partner.officer(), lead.officer());
            walk.reportAll(task, lead, partner);
            walk.consolidate(task, lead);
            sendsStep(StepKey.of("annualReport:countersign"), partner.unit(), partner.head(), walk.supervisor);
        } finally {
            OwnModels.release(context, "annualReport");
        }
    }

    @Test
    void isSentOfStepsOfPlansOrdersAndRequests() {
        PlanId plan = walk.draft(2020, 2021, Walk.items(1, lead));
        walk.the(SubmitPlan.class).submit(plan, null, walk.staff);
        send(ofStep(plan.value()), walk.staff, walk.supervisor);
        walk.the(DecidePlan.class).decide(plan, Decision.agree(""), walk.officeHead);
        OrderId order = order();
        send(ofStep(order.value()), walk.staff, walk.supervisor);
        ChangeText text = new ChangeText("汛期不能施工", "冀水〔2020〕18号", 55, "已完成一半");
        walk.sign(task, lead, partner);
        walk.planYear(task, lead);
        walk.openReporting(task);
        ChangeId change = walk.the(AskForChange.class)
                .ask(task, new Setting.Day(ChangeMatter.REPORT, null, LocalDate.of(2021, 1, 20)), text, lead.officer());
        send(ofStep(change.value()), lead.officer(), walk.supervisor);
        assertThat(unread(walk.supervisor))
                .extracting(ReceivedCopy::about)
                .containsExactlyInAnyOrder(Block.About.PLAN, Block.About.ORDER, Block.About.CHANGE);
        walk.runJobs();
    }

    @Test
    void isEitherReadOrWithdrawnWhenBothHappenAtOnce() throws Exception {
        for (int round = 0; round < 4; round++) {
            CopyId copy = send(ofTask(), lead.officer(), partner.head()).id();
            List<Throwable> failures =
                    AtOnce.failures(() -> read().open(copy, partner.head()), () -> withdraw(copy, lead.officer()));
            assertThat(failures).singleElement().isInstanceOfAny(Missing.class, CopyRefusal.NobodyLeft.class);
        }
    }

    private void sendsStep(StepKey step, UnitId about, Actor.Person from, Actor.Person to) {
        WorkItem item =
                walk.the(WorkItems.class).open(step, task.value(), about).orElseThrow();
        send(new CopyMatter(Block.About.TASK, item.subject(), item.step(), item.number(), item.title()), from, to);
        assertThat(unread(to)).first().satisfies(received -> {
            assertThat(received.step()).isEqualTo(item.step());
            assertThat(received.subject()).isEqualTo(task.value());
        });
    }

    private OrderId order() {
        OrderText text = new OrderText(Rung.BLUE, "逾期未签收", "实施意见", "请立即签收", LocalDate.of(2020, 1, 15));
        return walk.the(ProposeOrder.class).aboutTask(task, lead.unit(), text, walk.supervisor);
    }

    private CopyMatter ofTask() {
        return new CopyMatter(Block.About.TASK, task.value(), null, "1", "建设第1号泵站");
    }

    private CopyMatter ofStep(UUID subject) {
        OpenItem item = walk.the(OpenItems.class).of(subject).get(0);
        return new CopyMatter(item.block().about(), subject, item.step(), "1", "一件事");
    }

    private Copy send(CopyMatter matter, Actor.Person from, Actor.Person... to) {
        return send(matter, from, Set.of(Stream.of(to).map(Actor.Person::id).toArray(PersonId[]::new)), Set.of());
    }

    private Copy send(CopyMatter matter, Actor.Person from, Set<PersonId> readers, Set<UnitId> units) {
        return walk.the(SendCopy.class).send(matter, new SendCopy.Wanted(readers, units, "请阅。"), from);
    }

    private List<PersonId> choice(CopyMatter matter, Actor.Person who) {
        return walk.the(SendCopy.class).choice(matter, who).stream()
                .map(Readership.Reader::person)
                .toList();
    }

    private void withdraw(CopyId copy, Actor.Person who) {
        walk.the(WithdrawCopy.class).withdraw(copy, who);
    }

    private ReadCopies read() {
        return walk.the(ReadCopies.class);
    }

    private List<ReceivedCopy> unread(Actor.Person who) {
        return read().unread(who);
    }
}
