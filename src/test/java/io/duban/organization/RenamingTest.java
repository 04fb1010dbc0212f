package io.duban.organization;

import static io.duban.shared.Role.AUDITOR;
import static io.duban.shared.Role.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.TestClock;
import io.duban.shared.NotPermitted;
import io.duban.shared.Paging;
import io.duban.shared.StaleAggregate;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit is called otherwise from a day on. */
@DubanTest
class RenamingTest {

    private static final LocalDate TODAY = LocalDate.parse("2020-01-02");
    private static final LocalDate LATER = LocalDate.parse("2020-03-01");

    @Autowired
    ApplicationContext context;

    @Autowired
    RenameUnit rename;

    @Autowired
    TakeBackRenaming takeBack;

    @Autowired
    BringRenamingsIntoForce force;

    @Autowired
    LookUpRenamings lookUp;

    @Autowired
    FormerNames former;

    @Autowired
    Units units;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    Newcomers newcomers;
    UnitId unit;
    String old;
    String name;

    @BeforeEach
    void begin() {
        clock.set(TestClock.START);
        newcomers = new Newcomers(context);
        unit = newcomers.unit();
        old = units.get(unit).name();
        name = "水务厅" + Newcomers.unique();
    }

    @Test
    void isCalledSoAtOnceFromToday() {
        RenamingId id = rename(TODAY);

        assertThat(stored()).isEqualTo(name);
        assertThat(units.get(unit).fullName()).isEqualTo("河北省" + name);
        assertThat(state(id)).isEqualTo(RenamingState.IN_FORCE);
    }

    @Test
    void isCalledSoByItselfOnTheDay() {
        RenamingId id = rename(LATER);
        force.on(LATER.minusDays(1));
        assertThat(stored()).isEqualTo(old);
        assertThat(state(id)).isEqualTo(RenamingState.PLANNED);

        force.on(LATER);
        assertThat(stored()).isEqualTo(name);
        assertThat(journal())
                .containsExactly("PeopleAct.UNIT_ADDED", "PeopleAct.UNIT_RENAMING_PLANNED", "PeopleAct.UNIT_RENAMED");
    }

    @Test
    void beginsWithTheDayInChina() {
        clock.set(Instant.parse("2020-01-02T16:30:00Z"));

        assertThatThrownBy(() -> rename(TODAY)).isInstanceOf(RenamingRefusal.InThePast.class);
        rename(TODAY.plusDays(1));
        assertThat(stored()).isEqualTo(name);
    }

    @Test
    void keepsTheNameOfItsTimeForWhatWasSettledBefore() {
        Instant before = clock.instant();
        clock.set(Instant.parse("2020-06-01T01:00:00Z"));
        rename(LocalDate.parse("2020-06-01"));
        Instant between = clock.instant();
        clock.set(Instant.parse("2020-09-01T01:00:00Z"));
        String third = "水资源厅" + Newcomers.unique();
        rename.rename(request(third, LocalDate.parse("2020-09-01")), Newcomers.admin());

        UnitNames names = former.of(List.of(unit));
        assertThat(names.of(unit, before)).isEqualTo(old);
        assertThat(names.of(unit, between)).isEqualTo(name);
        assertThat(names.of(unit, clock.instant())).isEqualTo(third);
        assertThat(names.of(unit, null)).isEqualTo(third);
        assertThat(names.of(unit)).isEqualTo(third);
    }

    @Test
    void isTakenBackUntilItIsInForce() {
        RenamingId id = rename(LATER);
        takeBack.takeBack(id, Newcomers.admin());
        force.on(LATER);

        assertThat(stored()).isEqualTo(old);
        assertThat(state(id)).isEqualTo(RenamingState.TAKEN_BACK);
        assertThatThrownBy(() -> takeBack.takeBack(id, Newcomers.admin()))
                .isInstanceOf(RenamingRefusal.NotPlanned.class);
        RenamingId second = rename(TODAY);
        assertThatThrownBy(() -> takeBack.takeBack(second, Newcomers.admin()))
                .isInstanceOf(RenamingRefusal.NotPlanned.class);
    }

    @Test
    void waitsForOneNewNameAtATime() {
        rename(LATER);
        assertThatThrownBy(() -> rename(LATER.plusDays(1))).isInstanceOf(RenamingRefusal.AlreadyPlanned.class);
    }

    @Test
    void refusesTheNameItHasAndOneThatAnOpenSiblingHas() {
        UnitId top = newcomers.unit();
        unit = newcomers.unitBelow(top);
        String sibling = units.get(newcomers.unitBelow(top)).name();
        Unit seen = units.get(unit);

        assertThatThrownBy(() -> rename.rename(
                        new RenameUnit.Request(unit, seen.version(), seen.name(), seen.fullName(), TODAY, "冀编〔2020〕1号"),
                        Newcomers.admin()))
                .isInstanceOf(RenamingRefusal.SameName.class);
        assertThatThrownBy(() -> rename.rename(request(sibling, LATER), Newcomers.admin()))
                .isInstanceOf(OrganizationRefusal.UnitNameTaken.class);
    }

    @Test
    void refusesAClosedUnit() {
        context.getBean(CloseUnit.class).close(unit, TODAY.minusDays(1), Newcomers.admin());
        assertThatThrownBy(() -> rename(LATER)).isInstanceOf(OrganizationRefusal.UnitClosed.class);
    }

    @Test
    void isForAdminsAndReadByAuditorsToo() {
        var officer = newcomers.actor(newcomers.personWith(unit, OFFICER));
        var auditor = newcomers.actor(newcomers.personWith(unit, AUDITOR));
        RenamingId id = rename(LATER);

        assertThatThrownBy(() -> rename.preview(request(name, LATER), officer)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> rename.rename(request(name, LATER), auditor)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> takeBack.takeBack(id, officer)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> lookUp.of(unit, officer)).isInstanceOf(NotPermitted.class);
        assertThat(lookUp.of(unit, auditor)).hasSize(1);
        assertThat(lookUp.list(RenamingState.PLANNED, Paging.FIRST, auditor).rows())
                .extracting(line -> line.renaming().id())
                .contains(id);
        assertThat(lookUp.list(RenamingState.IN_FORCE, Paging.FIRST, auditor).rows())
                .extracting(line -> line.renaming().id())
                .doesNotContain(id);
    }

    @Test
    void twoAdminsAtOnceRenameItOnce() {
        RenameUnit.Request one = request(name, TODAY);
        RenameUnit.Request other = request("另" + name, TODAY);
        List<Object> outcomes = List.of(one, other).stream()
                .map(request -> CompletableFuture.supplyAsync(() -> outcome(request)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(outcomes).filteredOn(RenamingId.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(StaleAggregate.class::isInstance).hasSize(1);
        assertThat(lookUp.of(unit, Newcomers.admin())).hasSize(1);
    }

    private Object outcome(RenameUnit.Request request) {
        try {
            return rename.rename(request, Newcomers.admin());
        } catch (RuntimeException refused) {
            return refused;
        }
    }

    @Test
    void whatARuleForbidsOnTheDayStaysPlannedAndHoldsUpNoOther() {
        UnitId top = newcomers.unit();
        unit = newcomers.unitBelow(top);
        RenamingId held = rename(LATER);
        context.getBean(AddUnit.class)
                .add(new UnitDetails(null, name, name, UnitKind.DEPARTMENT, Tier.CITY, top), Newcomers.admin());
        UnitId other = newcomers.unit();
        String free = "林草厅" + Newcomers.unique();
        rename.rename(
                new RenameUnit.Request(other, units.get(other).version(), free, "", LATER, "冀编〔2020〕2号"),
                Newcomers.admin());

        force.on(LATER);
        clock.set(Instant.parse("2020-03-02T01:00:00Z"));

        assertThat(units.get(other).name()).isEqualTo(free);
        assertThat(state(held)).isEqualTo(RenamingState.PLANNED);
        assertThat(lookUp.get(held, Newcomers.admin()).held()).isTrue();
    }

    @Test
    void isStillFoundByTheOldName() {
        rename(TODAY);
        LookUpUnits tree = context.getBean(LookUpUnits.class);

        assertThat(tree.tree(old, false, Newcomers.admin()))
                .extracting(line -> line.unit().id())
                .containsExactly(unit);
    }

    private RenamingId rename(LocalDate from) {
        return rename.rename(request(name, from), Newcomers.admin());
    }

    private RenameUnit.Request request(String as, LocalDate from) {
        return new RenameUnit.Request(unit, units.get(unit).version(), as, "河北省" + as, from, "冀编〔2020〕1号");
    }

    private RenamingState state(RenamingId id) {
        return lookUp.get(id, Newcomers.admin()).renaming().state();
    }

    private String stored() {
        return jdbc.sql("SELECT name FROM organization_unit WHERE id = ?")
                .param(unit.toString())
                .query(String.class)
                .single();
    }

    private List<String> journal() {
        return jdbc.sql("SELECT act FROM journal_entry WHERE subject_id = ? ORDER BY seq")
                .param(unit.toString())
                .query(String.class)
                .list();
    }
}
