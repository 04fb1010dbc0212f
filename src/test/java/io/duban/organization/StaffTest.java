package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.shared.Actor;
import io.duban.shared.Change;
import io.duban.shared.DomainEvent;
import io.duban.shared.NotPermitted;
import io.duban.shared.PersonId;
import io.duban.shared.StaleAggregate;
import io.duban.shared.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@DubanTest
@RecordApplicationEvents
class StaffTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    AddPerson addPerson;

    @Autowired
    ChangePerson changePerson;

    @Autowired
    GrantRole grantRole;

    @Autowired
    RevokeRole revokeRole;

    @Autowired
    Deactivate deactivate;

    @Autowired
    Reactivate reactivate;

    @Autowired
    Staff staff;

    @Autowired
    People people;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcClient jdbc;

    Newcomers newcomers;
    UnitId unit;

    @BeforeEach
    void begin() {
        newcomers = new Newcomers(context);
        unit = newcomers.unit();
    }

    @Test
    void takesAPersonWithARareNameAndAGeneratedPassword() {
        String account = "Rare." + Newcomers.unique();
        FirstPassword first = addPerson.add(new NewPerson(account, "𣲗小雨", " ", null), Newcomers.admin());

        assertThat(first.password()).hasSizeGreaterThanOrEqualTo(PasswordRules.MIN_CHARACTERS);
        assertThat(jdbc.sql("SELECT name FROM organization_person WHERE account = ? AND must_change")
                        .param(account.toLowerCase(java.util.Locale.ROOT))
                        .query(String.class)
                        .single())
                .isEqualTo("𣲗小雨");
    }

    @Test
    void refusesATakenAccountWhateverItsCase() {
        String account = newcomers.account(newcomers.person());

        assertThatThrownBy(() -> addPerson.add(
                        new NewPerson(account.toUpperCase(java.util.Locale.ROOT), "李四", null, null), Newcomers.admin()))
                .isInstanceOf(OrganizationRefusal.AccountTaken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "zhang wei", "张伟", ".dot", "a@b"})
    void refusesAMalformedAccount(String account) {
        assertThatThrownBy(() -> new NewPerson(account, "李四", null, null))
                .isInstanceOf(OrganizationRefusal.AccountMalformed.class);
    }

    @Test
    void refusesAFirstPasswordThatBreaksTheRules() {
        assertThatThrownBy(() -> addPerson.add(
                        new NewPerson("p" + Newcomers.unique(), "李四", null, "1234567890"), Newcomers.admin()))
                .isInstanceOf(PasswordRefusal.TooCommon.class);
    }

    @Test
    void holdsTheGrantedRoleUntilItIsRevoked() {
        PersonId person = newcomers.personWith(unit, OFFICER);
        assertThat(people.actor(person).holds(unit, OFFICER)).isTrue();
        assertThat(people.holding(unit, OFFICER))
                .containsExactly(staff.get(person).asName());

        revokeRole.revoke(person, unit, OFFICER, Newcomers.admin());

        assertThat(people.actor(person).grants()).isEmpty();
        assertThat(people.holding(unit, OFFICER)).isEmpty();
    }

    @Test
    void refusesARoleTwiceAndRevokingWhatIsNotHeld() {
        PersonId person = newcomers.personWith(unit, OFFICER);

        assertThatThrownBy(() -> grantRole.grant(person, unit, OFFICER, Newcomers.admin()))
                .isInstanceOf(OrganizationRefusal.RoleAlreadyHeld.class);
        assertThatThrownBy(() -> revokeRole.revoke(person, unit, ADMIN, Newcomers.admin()))
                .isInstanceOf(OrganizationRefusal.RoleNotHeld.class);
    }

    @Test
    void losesEveryRoleWhileSwitchedOff() {
        PersonId person = newcomers.personWith(unit, OFFICER);
        deactivate.deactivate(person, Newcomers.admin());

        assertThat(people.actor(person).grants()).isEmpty();
        assertThat(people.holding(unit, OFFICER)).isEmpty();
        assertThatThrownBy(() -> grantRole.grant(person, unit, ADMIN, Newcomers.admin()))
                .isInstanceOf(OrganizationRefusal.PersonInactive.class);
        assertThatThrownBy(() -> deactivate.deactivate(person, Newcomers.admin()))
                .isInstanceOf(OrganizationRefusal.PersonInactive.class);

        reactivate.reactivate(person, Newcomers.admin());
        assertThat(people.actor(person).holds(unit, OFFICER)).isTrue();
        assertThatThrownBy(() -> reactivate.reactivate(person, Newcomers.admin()))
                .isInstanceOf(OrganizationRefusal.PersonAlreadyActive.class);
    }

    @Test
    @Transactional
    void refusesTakingTheLastAdminAway() {
        jdbc.sql("DELETE FROM organization_grant WHERE role = 'ADMIN'").update();
        PersonId first = newcomers.personWith(unit, ADMIN);
        PersonId second = newcomers.personWith(unit, ADMIN);
        Actor.Person overtaken = people.actor(second);
        revokeRole.revoke(second, unit, ADMIN, people.actor(first));

        assertThatThrownBy(() -> revokeRole.revoke(first, unit, ADMIN, overtaken))
                .isInstanceOf(OrganizationRefusal.LastAdmin.class);
        assertThatThrownBy(() -> deactivate.deactivate(first, overtaken))
                .isInstanceOf(OrganizationRefusal.LastAdmin.class);
    }

    @Test
    @Transactional
    void doesNotCountASwitchedOffAdmin() {
        jdbc.sql("DELETE FROM organization_grant WHERE role = 'ADMIN'").update();
        PersonId first = newcomers.personWith(unit, ADMIN);
        PersonId second = newcomers.personWith(unit, ADMIN);
        deactivate.deactivate(second, people.actor(first));

        assertThatThrownBy(() -> revokeRole.revoke(first, unit, ADMIN, Newcomers.admin()))
                .isInstanceOf(OrganizationRefusal.LastAdmin.class);
    }

    @Test
    @Transactional
    void letsAnAdminInTwoUnitsGiveUpOne() {
        jdbc.sql("DELETE FROM organization_grant WHERE role = 'ADMIN'").update();
        PersonId only = newcomers.personWith(unit, ADMIN);
        UnitId other = newcomers.unit();
        grantRole.grant(only, other, ADMIN, Newcomers.admin());

        revokeRole.revoke(only, unit, ADMIN, Newcomers.admin());

        assertThat(people.actor(only).holds(other, ADMIN)).isTrue();
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChangedMeanwhile() {
        Person seen = staff.get(newcomers.person());
        changePerson.change(new ChangePerson.Request(seen.id(), seen.version(), "新名", "0311-1234"), Newcomers.admin());

        assertThatThrownBy(() -> changePerson.change(
                        new ChangePerson.Request(seen.id(), seen.version(), "更新", null), Newcomers.admin()))
                .isInstanceOf(StaleAggregate.class);
        assertThatThrownBy(() -> staff.save(seen)).isInstanceOf(StaleAggregate.class);
    }

    @Test
    void publishesWhoGotWhichRoleWhere() {
        PersonId person = newcomers.personWith(unit, OFFICER);

        DomainEvent event = events.stream(DomainEvent.class)
                .filter(one -> one.act() == PeopleAct.ROLE_GRANTED)
                .findFirst()
                .orElseThrow();
        assertThat(event.subject().id()).isEqualTo(person.value());
        assertThat(event.changes()).contains(new Change("role", null, "OFFICER"));
    }

    @Test
    void isChangedByAdminsOnly() {
        PersonId id = newcomers.personWith(unit, OFFICER);
        var officer = people.actor(id);

        assertThatThrownBy(() -> addPerson.add(new NewPerson("p" + Newcomers.unique(), "李四", null, null), officer))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> grantRole.grant(id, unit, ADMIN, officer)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> revokeRole.revoke(id, unit, OFFICER, officer)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> deactivate.deactivate(id, officer)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> reactivate.reactivate(id, officer)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> changePerson.change(new ChangePerson.Request(id, 1, "李四", null), officer))
                .isInstanceOf(NotPermitted.class);
    }
}
