package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.DEPARTMENT_HEAD;
import static io.duban.shared.Role.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.organization.OrganizationToLoad.GrantEntry;
import io.duban.organization.OrganizationToLoad.PersonEntry;
import io.duban.organization.OrganizationToLoad.StandInEntry;
import io.duban.organization.OrganizationToLoad.UnitEntry;
import io.duban.shared.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DubanTest
class LoadOrganizationTest {

    private static final Actor.Timer LOADER = new Actor.Timer("test");

    private static final LocalDate DAY = LocalDate.parse("2020-01-01");

    @Autowired
    LoadOrganization load;

    @Autowired
    StartOrganization start;

    @Autowired
    OrganizationProgress progress;

    @Autowired
    ChangeUnit changeUnit;

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Transactional
    void loadsUnitsPeopleStandInsAndHolidays() {
        clear();
        LoadOrganization.Loaded loaded = load.load(organization("two"), "shared demo password", LOADER);

        assertThat(units.all()).extracting(Unit::name).containsExactly("省政府", "省发改委", "省水利厅");
        var two = people.actor(loaded.people().get("two"));
        assertThat(two.holds(loaded.units().get("slt"), OFFICER)).isTrue();
        assertThat(two.as(loaded.units().get("slt"), OFFICER).actingFor().name())
                .isEqualTo("一");
        assertThat(workingDays.calendar().isWorkingDay(DAY)).isFalse();
        assertThat(signIn.attempt("one", "shared demo password", Newcomers.HERE))
                .isInstanceOfSatisfying(
                        SignIn.Outcome.Accepted.class,
                        accepted -> assertThat(accepted.account().mustChange()).isFalse());
    }

    @Test
    void refusesWhereThereIsSomebodyAlready() {
        assertThatThrownBy(() -> load.load(organization("two"), "shared demo password", LOADER))
                .isInstanceOf(OrganizationRefusal.OrganizationNotEmpty.class);
    }

    @Test
    @Transactional
    void namesTheEntryThatIsNotThere() {
        clear();

        assertThatThrownBy(() -> load.load(organization("three"), "shared demo password", LOADER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("three");
    }

    @Test
    @Transactional
    void makesTheFirstAdminOnlyWhereThereIsNobody() {
        clear();
        Optional<String> password = start.start();

        assertThat(signIn.attempt(StartOrganization.ACCOUNT, password.orElseThrow(), Newcomers.HERE))
                .isInstanceOfSatisfying(SignIn.Outcome.Accepted.class, accepted -> {
                    assertThat(accepted.account().mustChange()).isTrue();
                    assertThat(people.actor(accepted.account().id()).holdsAnywhere(ADMIN))
                            .isTrue();
                });
        assertThat(start.start()).isEmpty();
    }

    /** The guide leads to it as long as one of its names is still the one that Duban gave. */
    @Test
    @Transactional
    void hasAnUnnamedUnitUntilBothItsNamesAreItsOwn() {
        clear();
        start.start();
        assertThat(progress.stage().unnamed()).isEqualTo(units.all().get(0).id());

        rename("省政府", units.all().get(0).fullName());
        assertThat(progress.stage().unnamed()).isNotNull();

        rename("省政府", "某省人民政府");
        assertThat(progress.stage().unnamed()).isNull();
    }

    private void rename(String name, String fullName) {
        Unit own = units.all().get(0);
        UnitDetails details = new UnitDetails(null, name, fullName, own.kind(), own.tier(), null);
        changeUnit.change(new ChangeUnit.Request(own.id(), own.version(), details, 1), Newcomers.admin());
    }

    private void clear() {
        List.of("grant", "stand_in", "person", "unit", "calendar_day", "sign_in")
                .forEach(table -> jdbc.sql("DELETE FROM organization_" + table).update());
    }

    private static OrganizationToLoad organization(String standIn) {
        return new OrganizationToLoad(
                List.of(
                        new UnitEntry("fgw", "省发改委", "省发展和改革委员会", UnitKind.DEPARTMENT, Tier.PROVINCE, "gov"),
                        new UnitEntry("gov", "省政府", "省人民政府", UnitKind.GOVERNMENT, Tier.PROVINCE, null),
                        new UnitEntry("slt", "省水利厅", "省水利厅", UnitKind.DEPARTMENT, Tier.PROVINCE, "gov")),
                List.of(
                        new PersonEntry("one", "一", List.of(new GrantEntry("slt", OFFICER))),
                        new PersonEntry("two", "二", List.of(new GrantEntry("gov", DEPARTMENT_HEAD)))),
                List.of(new StandInEntry("one", standIn, DAY, DAY.plusDays(30))),
                List.of(new CalendarDay(DAY, false, "元旦")));
    }
}
