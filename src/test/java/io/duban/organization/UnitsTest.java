package io.duban.organization;

import static io.duban.shared.Role.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.shared.Change;
import io.duban.shared.DomainEvent;
import io.duban.shared.NotPermitted;
import io.duban.shared.StaleAggregate;
import io.duban.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DubanTest
@RecordApplicationEvents
class UnitsTest {

    private static final LocalDate TODAY = LocalDate.parse("2020-01-02");

    @Autowired
    ApplicationContext context;

    @Autowired
    AddUnit addUnit;

    @Autowired
    ChangeUnit changeUnit;

    @Autowired
    CloseUnit closeUnit;

    @Autowired
    Units units;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcClient jdbc;

    Newcomers newcomers;

    @BeforeEach
    void begin() {
        newcomers = new Newcomers(context);
    }

    @Test
    void keepsANameBeyondTheBasicPlane() {
        String name = "𠮷镇水务站" + Newcomers.unique();
        UnitId id = addUnit.add(details(name, null), Newcomers.admin());

        assertThat(jdbc.sql("SELECT name FROM organization_unit WHERE id = ?")
                        .param(id.toString())
                        .query(String.class)
                        .single())
                .isEqualTo(name);
        assertThat(units.byName(name)).map(Unit::id).contains(id);
    }

    @Test
    void listsParentsBeforeChildrenInTheOrderOfTheTree() {
        UnitId top = newcomers.unit();
        UnitId first = newcomers.unitBelow(top);
        UnitId second = newcomers.unitBelow(top);
        UnitId below = newcomers.unitBelow(first);

        List<UnitId> ours = units.all().stream()
                .map(Unit::id)
                .filter(List.of(top, first, second, below)::contains)
                .toList();

        assertThat(ours).containsExactly(top, first, below, second);
    }

    @Test
    void refusesToStandBelowItself() {
        UnitId top = newcomers.unit();
        UnitId middle = newcomers.unitBelow(top);
        UnitId low = newcomers.unitBelow(middle);

        assertThatThrownBy(() -> move(top, low)).isInstanceOf(OrganizationRefusal.UnitBelowItself.class);
        assertThatThrownBy(() -> move(top, top)).isInstanceOf(OrganizationRefusal.UnitBelowItself.class);
        move(low, top);
        assertThat(units.get(low).parentId()).isEqualTo(top);
    }

    @Test
    void takesEverythingBelowAlongWhenMoving() {
        UnitId old = newcomers.unit();
        UnitId other = newcomers.unit();
        UnitId moving = newcomers.unitBelow(old);
        UnitId below = newcomers.unitBelow(moving);

        move(moving, other);

        List<UnitId> order = units.all().stream().map(Unit::id).toList();
        assertThat(order.indexOf(below)).isEqualTo(order.indexOf(other) + 2);
        assertThat(order.indexOf(moving)).isEqualTo(order.indexOf(other) + 1);
    }

    @Test
    void refusesANameThatReadsTheSameAlsoBesideAUnitOfWhichThatWasNotKept() {
        UnitId roof = newcomers.unit();
        String name = "水务局" + Newcomers.unique();
        UnitId standing = addUnit.add(details(name, roof), Newcomers.admin());
        jdbc.sql("UPDATE organization_unit SET name_as_read = NULL WHERE id = ?")
                .param(standing.toString())
                .update();

        assertThatThrownBy(() -> addUnit.add(details("水 务\u200B局" + name.substring(3), roof), Newcomers.admin()))
                .isInstanceOf(OrganizationRefusal.UnitNameTaken.class);
    }

    @Test
    void refusesTheSameNameUnderOneRoofAndAllowsItUnderTwo() {
        UnitId one = newcomers.unit();
        UnitId other = newcomers.unit();
        String name = "水务局" + Newcomers.unique();
        addUnit.add(details(name, one), Newcomers.admin());

        assertThatThrownBy(() -> addUnit.add(details(name, one), Newcomers.admin()))
                .isInstanceOf(OrganizationRefusal.UnitNameTaken.class);
        addUnit.add(details(name, other), Newcomers.admin());
        assertThat(units.byName(name)).isEmpty();
    }

    @Test
    void refusesATakenCode() {
        String code = "code-" + Newcomers.unique();
        addUnit.add(new UnitDetails(code, code, "", UnitKind.OFFICE, Tier.CITY, null), Newcomers.admin());

        assertThatThrownBy(() -> addUnit.add(
                        new UnitDetails(code, code + "2", "", UnitKind.OFFICE, Tier.CITY, null), Newcomers.admin()))
                .isInstanceOf(OrganizationRefusal.UnitCodeTaken.class);
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChangedMeanwhile() {
        UnitId id = newcomers.unit();
        Unit seen = units.get(id);
        rename(seen, "先改" + Newcomers.unique());

        assertThatThrownBy(() -> rename(seen, "后改" + Newcomers.unique())).isInstanceOf(StaleAggregate.class);
    }

    @Test
    void publishesTheValuesBeforeAndAfter() {
        Unit seen = units.get(newcomers.unit());
        rename(seen, "新名" + seen.name());

        DomainEvent event = events.stream(DomainEvent.class)
                .filter(one -> one.act() == PeopleAct.UNIT_CHANGED)
                .findFirst()
                .orElseThrow();
        assertThat(event.changes()).contains(new Change("name", seen.name(), "新名" + seen.name()));
        assertThat(event.changes()).extracting(Change::field).doesNotContain("tier", "parent", "position");
    }

    @Test
    void closesOnlyWhenNothingBelowStaysOpen() {
        UnitId top = newcomers.unit();
        UnitId below = newcomers.unitBelow(top);

        assertThatThrownBy(() -> closeUnit.close(top, TODAY, Newcomers.admin()))
                .isInstanceOf(OrganizationRefusal.UnitHasOpenUnits.class);
        closeUnit.close(below, TODAY.minusDays(1), Newcomers.admin());
        closeUnit.close(top, TODAY.minusDays(1), Newcomers.admin());

        assertThat(units.all()).extracting(Unit::id).doesNotContain(top, below);
        assertThat(units.everyone()).extracting(Unit::id).contains(top, below);
        assertThat(units.names(List.of(top))).hasSize(1);
    }

    @Test
    void isOpenOnItsLastDay() {
        UnitId id = newcomers.unit();
        closeUnit.close(id, TODAY, Newcomers.admin());

        assertThat(units.all()).extracting(Unit::id).contains(id);
    }

    @Test
    void takesNobodyNewAndNothingBelowOnceClosed() {
        UnitId id = newcomers.unit();
        var person = newcomers.person();
        closeUnit.close(id, TODAY.minusDays(1), Newcomers.admin());

        assertThatThrownBy(() -> newcomers.unitBelow(id)).isInstanceOf(OrganizationRefusal.UnitClosed.class);
        GrantRole grantRole = context.getBean(GrantRole.class);
        assertThatThrownBy(() -> grantRole.grant(person, id, OFFICER, Newcomers.admin()))
                .isInstanceOf(OrganizationRefusal.UnitClosed.class);
        assertThatThrownBy(() -> closeUnit.close(id, TODAY, Newcomers.admin()))
                .isInstanceOf(OrganizationRefusal.UnitClosed.class);
        closeUnit.reopen(id, Newcomers.admin());
        grantRole.grant(person, id, OFFICER, Newcomers.admin());
    }

    @Test
    void isChangedByAdminsOnly() {
        UnitId id = newcomers.unit();
        var officer = newcomers.actor(newcomers.personWith(id, OFFICER));

        assertThatThrownBy(() -> addUnit.add(details("x" + Newcomers.unique(), null), officer))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> closeUnit.close(id, TODAY, officer)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> closeUnit.reopen(id, officer)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> changeUnit.change(
                        new ChangeUnit.Request(id, 0, details("y" + Newcomers.unique(), null), 1), officer))
                .isInstanceOf(NotPermitted.class);
    }

    private void move(UnitId id, UnitId parent) {
        Unit unit = units.get(id);
        changeUnit.change(
                new ChangeUnit.Request(id, unit.version(), details(unit.name(), parent), unit.position()),
                Newcomers.admin());
    }

    private void rename(Unit seen, String name) {
        changeUnit.change(
                new ChangeUnit.Request(seen.id(), seen.version(), details(name, seen.parentId()), seen.position()),
                Newcomers.admin());
    }

    private static UnitDetails details(String name, UnitId parent) {
        return new UnitDetails(null, name, name, UnitKind.DEPARTMENT, Tier.CITY, parent);
    }
}
