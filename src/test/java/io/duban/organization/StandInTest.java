package io.duban.organization;

import static io.duban.shared.Role.DEPARTMENT_HEAD;
import static io.duban.shared.Role.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.TestClock;
import io.duban.shared.Actor;
import io.duban.shared.Change;
import io.duban.shared.DomainEvent;
import io.duban.shared.Grant;
import io.duban.shared.NotPermitted;
import io.duban.shared.PersonId;
import io.duban.shared.StaleAggregate;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DubanTest
@RecordApplicationEvents
class StandInTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    NameStandIn nameStandIn;

    @Autowired
    EndStandIn endStandIn;

    @Autowired
    Deactivate deactivate;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    Newcomers newcomers;
    UnitId unit;
    PersonId absent;
    PersonId colleague;

    @BeforeEach
    void makeTwoColleagues() {
        clock.set(TestClock.START);
        newcomers = new Newcomers(context);
        unit = newcomers.unit();
        absent = newcomers.personWith(unit, OFFICER);
        colleague = newcomers.personWith(unit, DEPARTMENT_HEAD);
    }

    @AfterEach
    void resetClock() {
        clock.set(TestClock.START);
    }

    @Test
    void holdsTheAbsentColleaguesRolesOnlyBetweenTheDates() {
        name(colleague, "2020-02-03", "2020-02-07");

        assertThat(mayActAsOfficerOn("2020-02-02")).isFalse();
        assertThat(mayActAsOfficerOn("2020-02-03")).isTrue();
        assertThat(mayActAsOfficerOn("2020-02-07")).isTrue();
        assertThat(mayActAsOfficerOn("2020-02-08")).isFalse();
    }

    @Test
    void countsTheDaysInShanghai() {
        name(colleague, "2020-02-03", "2020-02-07");

        clock.set(Instant.parse("2020-02-02T16:00:00Z"));
        assertThat(newcomers.actor(colleague).holds(unit, OFFICER)).isTrue();
        clock.set(Instant.parse("2020-02-07T16:00:00Z"));
        assertThat(newcomers.actor(colleague).holds(unit, OFFICER)).isFalse();
    }

    @Test
    void saysForWhomTheStandInActs() {
        name(colleague, "2020-01-02", "2020-01-31");

        Actor.Person actor = newcomers.actor(colleague).as(unit, OFFICER);

        assertThat(actor.id()).isEqualTo(colleague);
        assertThat(actor.actingFor()).isEqualTo(newcomers.actor(absent).asName());
        assertThat(newcomers.actor(colleague).as(unit, DEPARTMENT_HEAD).actingFor())
                .isNull();
    }

    @Test
    void doesNotPassOnARoleThatIsItselfHeldAsAStandIn() {
        PersonId third = newcomers.personWith(newcomers.unitBelow(unit), OFFICER);
        name(colleague, "2020-01-02", "2020-01-31");
        nameStandIn.name(
                new NameStandIn.Request(colleague, third, day("2020-01-02"), day("2020-01-31")),
                newcomers.actor(colleague));

        Actor.Person actor = newcomers.actor(third);

        assertThat(actor.holds(unit, DEPARTMENT_HEAD)).isTrue();
        assertThat(actor.holds(unit, OFFICER)).isFalse();
    }

    @Test
    void holdsNothingForSomebodyWhoIsSwitchedOff() {
        name(colleague, "2020-01-02", "2020-01-31");
        deactivate.deactivate(absent, Newcomers.admin());

        assertThat(newcomers.actor(colleague).holds(unit, OFFICER)).isFalse();
        assertThat(newcomers.actor(absent).grants()).isEmpty();
    }

    @Test
    void keepsTheAbsentPersonsOwnRoles() {
        name(colleague, "2020-01-02", "2020-01-31");

        assertThat(newcomers.actor(absent).grants()).containsExactly(Grant.own(unit, OFFICER));
    }

    @Test
    void endsAtOnceWhenCalledOff() {
        StandInId id = name(colleague, "2020-01-02", "2020-01-31");

        endStandIn.end(id, newcomers.actor(absent));

        assertThat(newcomers.actor(colleague).holds(unit, OFFICER)).isFalse();
        assertThatThrownBy(() -> endStandIn.end(id, newcomers.actor(absent)))
                .isInstanceOf(OrganizationRefusal.StandInAlreadyOver.class);
        assertThat(jdbc.sql("SELECT ended_at FROM organization_stand_in WHERE id = ?")
                        .param(id.toString())
                        .query(LocalDateTime.class)
                        .single())
                .isEqualTo(LocalDateTime.ofInstant(TestClock.START, ZoneOffset.UTC));
    }

    @Test
    void isNotCalledOffTwice() {
        StandInId id = name(colleague, "2020-01-02", "2020-01-31");
        StandIns standIns = context.getBean(StandIns.class);
        standIns.end(id, clock.instant());

        assertThatThrownBy(() -> standIns.end(id, clock.instant())).isInstanceOf(StaleAggregate.class);
    }

    @Test
    void refusesASecondStandInForTheSameDays() {
        PersonId third = newcomers.personWith(unit, OFFICER);
        name(colleague, "2020-02-03", "2020-02-07");

        assertThatThrownBy(() -> name(third, "2020-02-07", "2020-02-10"))
                .isInstanceOf(OrganizationRefusal.StandInOverlaps.class);
        assertThat(name(third, "2020-02-08", "2020-02-10")).isNotNull();
    }

    @Test
    void mayBeNamedAgainAfterBeingCalledOff() {
        endStandIn.end(name(colleague, "2020-02-03", "2020-02-07"), newcomers.actor(absent));

        assertThat(name(colleague, "2020-02-03", "2020-02-07")).isNotNull();
    }

    @Test
    void refusesOneselfTheWrongOrderThePastAYearTooFarAndSomebodySwitchedOff() {
        assertThatThrownBy(() -> name(absent, "2020-02-03", "2020-02-07"))
                .isInstanceOf(OrganizationRefusal.StandInForOneself.class);
        assertThatThrownBy(() -> name(colleague, "2020-02-07", "2020-02-03"))
                .isInstanceOf(OrganizationRefusal.StandInEndsBeforeItBegins.class);
        assertThatThrownBy(() -> name(colleague, "2020-01-01", "2020-02-03"))
                .isInstanceOf(OrganizationRefusal.StandInInThePast.class);
        assertThatThrownBy(() -> name(colleague, "2020-02-03", "2199-02-07"))
                .isInstanceOf(OrganizationRefusal.StandInTooLong.class);
        deactivate.deactivate(colleague, Newcomers.admin());
        assertThatThrownBy(() -> name(colleague, "2020-02-03", "2020-02-07"))
                .isInstanceOf(OrganizationRefusal.PersonInactive.class);
    }

    @Test
    void isNamedAndCalledOffByThePersonOrAnAdminOnly() {
        var request = new NameStandIn.Request(absent, colleague, day("2020-02-03"), day("2020-02-07"));

        assertThatThrownBy(() -> nameStandIn.name(request, newcomers.actor(colleague)))
                .isInstanceOf(NotPermitted.class);
        StandInId id = nameStandIn.name(request, Newcomers.admin());
        assertThatThrownBy(() -> endStandIn.end(id, newcomers.actor(colleague))).isInstanceOf(NotPermitted.class);
        endStandIn.end(id, Newcomers.admin());
    }

    @Test
    void isPublishedForTheJournal() {
        name(colleague, "2020-02-03", "2020-02-07");

        DomainEvent event = events.stream(DomainEvent.class)
                .filter(one -> one.act() == PeopleAct.STAND_IN_NAMED)
                .findFirst()
                .orElseThrow();
        assertThat(event.subject().id()).isEqualTo(absent.value());
        assertThat(event.at()).isEqualTo(TestClock.START);
        assertThat(event.changes())
                .contains(new Change("from", null, "2020-02-03"), new Change("until", null, "2020-02-07"));
    }

    private StandInId name(PersonId standIn, String from, String until) {
        return nameStandIn.name(
                new NameStandIn.Request(absent, standIn, day(from), day(until)), newcomers.actor(absent));
    }

    private boolean mayActAsOfficerOn(String day) {
        clock.set(Instant.parse(day + "T04:00:00Z"));
        return newcomers.actor(colleague).holds(unit, OFFICER);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
