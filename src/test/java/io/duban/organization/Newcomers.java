package io.duban.organization;

import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Units and people of a test's own, made by the real use cases under names that nothing else has. */
public final class Newcomers {

    /** Where tests sign in from unless they say otherwise. */
    public static final SignInPlace HERE = SignInPlace.of("192.0.2.1", null);

    public static final String PASSWORD = "翻山越岭的长城2020";

    private final ApplicationContext context;

    public Newcomers(ApplicationContext context) {
        this.context = context;
    }

    public static Actor.Person admin() {
        return new Actor.Person(PersonId.next(), "系统管理员", List.of(Grant.own(UnitId.next(), Role.ADMIN)));
    }

    /** Six characters that no other test has. */
    public static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    public UnitId unit() {
        return unitBelow(null);
    }

    public UnitId unitBelow(UnitId parent) {
        String name = "水利局" + unique();
        return context.getBean(AddUnit.class)
                .add(new UnitDetails(null, name, name, UnitKind.DEPARTMENT, Tier.CITY, parent), admin());
    }

    public PersonId person() {
        String account = "p" + unique();
        return context.getBean(AddPerson.class)
                .add(new NewPerson(account, "张" + account, null, PASSWORD), admin())
                .id();
    }

    public PersonId personWith(UnitId unit, Role role) {
        PersonId person = person();
        context.getBean(GrantRole.class).grant(person, unit, role, admin());
        return person;
    }

    public Actor.Person actor(PersonId person) {
        return context.getBean(People.class).actor(person);
    }

    public String account(PersonId person) {
        return context.getBean(Staff.class).get(person).account();
    }
}
