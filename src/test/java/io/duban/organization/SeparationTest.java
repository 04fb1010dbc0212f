package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;
import static io.duban.shared.Role.DEPARTMENT_HEAD;
import static io.duban.shared.Role.OFFICER;
import static io.duban.shared.Role.OFFICE_HEAD;
import static io.duban.shared.Role.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.TestClock;
import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.Refusal;
import io.duban.shared.Role;
import io.duban.shared.StaleAggregate;
import io.duban.shared.UnitId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who administers, who audits and who works are three people, whichever way one tries. */
@DubanTest
class SeparationTest {

    private static final LocalDate FROM = LocalDate.of(2020, 1, 2);
    private static final LocalDate UNTIL = LocalDate.of(2020, 1, 31);

    @Autowired
    ApplicationContext context;

    @Autowired
    NameStandIn nameStandIn;

    @Autowired
    GrantRole grantRole;

    @Autowired
    RevokeRole revokeRole;

    @Autowired
    Deactivate deactivate;

    @Autowired
    Reactivate reactivate;

    @Autowired
    UnlockAccount unlockAccount;

    @Autowired
    ResetPassword resetPassword;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    Newcomers newcomers;
    UnitId unit;
    PersonId head;

    @BeforeEach
    void begin() {
        clock.set(TestClock.START);
        newcomers = new Newcomers(context);
        unit = newcomers.unit();
        head = newcomers.personWith(unit, DEPARTMENT_HEAD);
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDITOR", "ADMIN"})
    void neitherAnAuditorNorAnAdminIsNamedAsAStandIn(Role aside) {
        PersonId watching = newcomers.personWith(unit, aside);

        refuses("standInStandsAside", () -> name(head, watching));
        refuses(
                "standInStandsAside",
                () -> nameStandIn.name(new NameStandIn.Request(head, watching, FROM, UNTIL), Newcomers.admin()));
        assertThat(newcomers.actor(watching).holds(unit, DEPARTMENT_HEAD)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDITOR", "ADMIN"})
    void theRoleOfAnAuditorOrAnAdminIsLentToNobody(Role aside) {
        PersonId watching = newcomers.personWith(unit, aside);

        refuses("nothingToStandInFor", () -> name(watching, head));
        assertThat(newcomers.actor(head).holds(unit, aside)).isFalse();
    }

    @Test
    void somebodyWithoutARoleOrOfAnotherUnitIsNoStandIn() {
        refuses("standInUnrelated", () -> name(head, newcomers.person()));
        refuses("standInUnrelated", () -> name(head, newcomers.personWith(newcomers.unit(), DEPARTMENT_HEAD)));
        UnitId above = newcomers.unit();
        PersonId one = newcomers.personWith(newcomers.unitBelow(above), OFFICER);
        PersonId other = newcomers.personWith(newcomers.unitBelow(above), OFFICER);
        refuses("standInUnrelated", () -> name(one, other));
    }

    @Test
    void theUnitAboveAndTheUnitBelowMayStandIn() {
        UnitId below = newcomers.unitBelow(newcomers.unitBelow(unit));
        PersonId officer = newcomers.personWith(below, OFFICER);

        name(officer, head);
        assertThat(newcomers.actor(head).holds(below, OFFICER)).isTrue();
        PersonId colleague = newcomers.personWith(unit, OFFICER);
        name(colleague, officer);
        assertThat(newcomers.actor(officer).holds(unit, OFFICER)).isTrue();
    }

    @Test
    void onlyTheRolesOfRelatedUnitsAreLent() {
        UnitId elsewhere = newcomers.unit();
        grant(head, elsewhere, OFFICER);
        PersonId officer = newcomers.personWith(unit, OFFICER);
        name(head, officer);

        assertThat(newcomers.actor(officer).holds(unit, DEPARTMENT_HEAD)).isTrue();
        assertThat(newcomers.actor(officer).holds(elsewhere, OFFICER)).isFalse();
    }

    @Test
    void aStandInWhoLeavesTheUnitOrIsSwitchedOffActsNoLonger() {
        PersonId officer = newcomers.personWith(unit, OFFICER);
        name(head, officer);
        assertThat(newcomers.actor(officer).holds(unit, DEPARTMENT_HEAD)).isTrue();

        grant(officer, newcomers.unit(), OFFICER);
        revoke(officer, unit, OFFICER);
        assertThat(newcomers.actor(officer).holds(unit, DEPARTMENT_HEAD)).isFalse();
        grant(officer, unit, OFFICER);
        assertThat(newcomers.actor(officer).holds(unit, DEPARTMENT_HEAD)).isTrue();
        deactivate.deactivate(officer, Newcomers.admin());
        assertThat(newcomers.actor(officer).grants()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDITOR", "ADMIN"})
    void aStandInWhoBecomesAuditorOrAdminActsNoLonger(Role aside) {
        PersonId officer = newcomers.personWith(unit, OFFICER);
        name(head, officer);
        revoke(officer, unit, OFFICER);
        grant(officer, unit, aside);

        assertThat(newcomers.actor(officer).holds(unit, DEPARTMENT_HEAD)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDITOR", "ADMIN"})
    void lineRolesBesideAnAuditorsOrAnAdminsInOlderDataDoNotWork(Role aside) {
        PersonId officer = newcomers.personWith(unit, OFFICER);
        name(head, officer);
        storeGrant(officer, aside);

        Actor.Person actor = newcomers.actor(officer);
        assertThat(actor.holds(unit, aside)).isTrue();
        assertThat(actor.holds(unit, OFFICER)).isFalse();
        assertThat(actor.holds(unit, DEPARTMENT_HEAD)).isFalse();
        assertThat(people.holding(unit, OFFICER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleIsEitherALineRoleOrStandsAside(Role role) {
        PersonId officer = newcomers.personWith(unit, OFFICER);
        if (role != OFFICER) {
            storeGrant(officer, role);
        }
        assertThat(newcomers.actor(officer).holds(unit, OFFICER)).isEqualTo(role.isLine());
    }

    @ParameterizedTest
    @CsvSource({"OFFICER,AUDITOR", "SUPERVISOR,ADMIN", "ADMIN,GROUP_LEADER", "AUDITOR,OFFICE_STAFF", "ADMIN,AUDITOR"})
    void refusesRolesThatDoNotMix(Role held, Role wanted) {
        PersonId person = newcomers.personWith(unit, held);

        refuses("rolesDoNotMix", () -> grant(person, newcomers.unit(), wanted));
        assertThat(roles(person)).containsExactly(held.name());
    }

    @Test
    void letsLineRolesGoTogether() {
        PersonId person = newcomers.personWith(unit, OFFICER);
        grant(person, unit, DEPARTMENT_HEAD);

        assertThat(roles(person)).containsExactly("DEPARTMENT_HEAD", "OFFICER");
    }

    @Test
    void nobodyChangesHisOwnRights() {
        PersonId admin = newcomers.personWith(unit, ADMIN);
        Actor.Person oneself = newcomers.actor(admin);

        Arrays.stream(Role.values())
                .forEach(role -> refuses("ownRights", () -> grantRole.grant(admin, unit, role, oneself)));
        refuses("ownRights", () -> revokeRole.revoke(admin, unit, ADMIN, oneself));
        refuses("ownRights", () -> deactivate.deactivate(admin, oneself));
        refuses("ownRights", () -> unlockAccount.unlock(admin, oneself));
        refuses("ownRights", () -> resetPassword.reset(admin, null, oneself));
        deactivate.deactivate(admin, Newcomers.admin());
        refuses("ownRights", () -> reactivate.reactivate(admin, oneself));
        assertThat(roles(admin)).containsExactly("ADMIN");
    }

    @Test
    void twoAdminsWhoAtOnceGiveRolesThatDoNotMixDoNotBothSucceed() {
        Person seen = staff.get(newcomers.personWith(unit, SUPERVISOR));
        revoke(seen.id(), unit, SUPERVISOR);
        Person free = staff.get(seen.id());
        grant(seen.id(), unit, OFFICE_HEAD);

        assertThatThrownBy(() -> staff.save(free.granted(Grant.own(unit, AUDITOR))))
                .isInstanceOf(StaleAggregate.class);
        assertThat(roles(seen.id())).containsExactly("OFFICE_HEAD");
    }

    private static void refuses(String reason, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage("refusal.organization." + reason);
    }

    private void name(PersonId absent, PersonId standIn) {
        nameStandIn.name(new NameStandIn.Request(absent, standIn, FROM, UNTIL), newcomers.actor(absent));
    }

    private void grant(PersonId person, UnitId where, Role role) {
        grantRole.grant(person, where, role, Newcomers.admin());
    }

    private void revoke(PersonId person, UnitId where, Role role) {
        revokeRole.revoke(person, where, role, Newcomers.admin());
    }

    /** As an older version of Duban let it be. */
    private void storeGrant(PersonId person, Role role) {
        jdbc.sql("INSERT INTO organization_grant (person_id, unit_id, role) VALUES (?, ?, ?)")
                .params(person.toString(), unit.toString(), role.name())
                .update();
    }

    private List<String> roles(PersonId person) {
        return jdbc.sql("SELECT role FROM organization_grant WHERE person_id = ? ORDER BY role")
                .param(person.toString())
                .query(String.class)
                .list();
    }
}
