package io.duban.organization;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Grant;
import io.duban.shared.NotPermitted;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * The one right to decide: a role in the unit, own or as a stand-in, and not barred (回避). Nobody decides on what he
 * wrote, handed in or proposed, neither as himself nor for another, nor lets a stand-in of his do it.
 */
@Component
public class Barring {

    private static final int NAMED = 5;

    private final Involvements involvements;
    private final People people;

    Barring(Involvements involvements, People people) {
        this.involvements = involvements;
        this.people = people;
    }

    /**
     * The actor, exercising a role with which this may be decided; own roles come before those of an absent colleague.
     * Refuses ({@link Barred}) whoever is barred with every role held there.
     *
     * @throws NotPermitted when the actor holds none of the roles there
     */
    public Actor.Person deciding(DecisionOn on, Actor.Person who) {
        return deciding(on, who, involvements.of(on.matter(), on.barring()));
    }

    /** The same where it was read already who had a hand in the matter, by whatever acts. */
    public Actor.Person deciding(DecisionOn on, Actor.Person who, List<Involvement> any) {
        List<Grant> held = held(on, who);
        if (held.isEmpty()) {
            throw new NotPermitted();
        }
        List<Involvement> involved = on.barredAmong(any);
        return held.stream()
                .filter(grant -> bar(grant, who, involved).isEmpty())
                .findFirst()
                .map(who::using)
                .orElseThrow(() -> barred(on, held.get(0), who, involved));
    }

    /** Why somebody who holds the role may not decide; empty for those who may and for those who hold no role there. */
    public Optional<Barred> bar(DecisionOn on, Actor.Person reader) {
        return held(on, reader).isEmpty()
                ? Optional.empty()
                : bar(on, reader, involvements.of(on.matter(), on.barring()));
    }

    /** The same where it was read already who had a hand in the matter, by whatever acts. */
    public Optional<Barred> bar(DecisionOn on, Actor.Person reader, List<Involvement> any) {
        List<Grant> held = held(on, reader);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        List<Involvement> involved = on.barredAmong(any);
        return held.stream().anyMatch(grant -> bar(grant, reader, involved).isEmpty())
                ? Optional.empty()
                : Optional.of(barred(on, held.get(0), reader, involved));
    }

    private static List<Grant> held(DecisionOn on, Actor.Person who) {
        return who.grantsFor(on.unit(), on.roles().toArray(Role[]::new));
    }

    private static Optional<Involvement> bar(Grant used, Actor.Person who, List<Involvement> involved) {
        PersonName absent = used.heldBy();
        return of(who.id(), involved).or(() -> absent == null ? Optional.empty() : of(absent.id(), involved));
    }

    private static Optional<Involvement> of(PersonId person, List<Involvement> involved) {
        return involved.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    private Barred barred(DecisionOn on, Grant used, Actor.Person who, List<Involvement> involved) {
        Involvement bar = bar(used, who, involved).orElseThrow();
        LocalDate day = LocalDate.ofInstant(bar.doneAt(), BusinessTime.ZONE);
        Object act = new DefaultMessageSourceResolvable("act." + bar.act());
        Object instead = instead(on, involved);
        if (!bar.person().equals(who.id())) {
            return new Barred.ByWorkOfTheAbsent(day, act, instead, name(bar.person()));
        }
        return bar.doneBy().equals(who.id())
                ? new Barred.ByOwnWork(day, act, instead)
                : new Barred.ByWorkInOnesName(day, act, instead, name(bar.doneBy()));
    }

    private Object instead(DecisionOn on, List<Involvement> involved) {
        Set<PersonId> barred = involved.stream().map(Involvement::person).collect(Collectors.toSet());
        String names = on.roles().stream()
                .map(role -> people.holding(on.unit(), role))
                .flatMap(Collection::stream)
                .filter(person -> !barred.contains(person.id()))
                .map(PersonName::name)
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining("、"));
        return names.isEmpty()
                ? new DefaultMessageSourceResolvable("organization.barred.nobody")
                : new DefaultMessageSourceResolvable(new String[] {"organization.barred.others"}, new Object[] {names});
    }

    private String name(PersonId id) {
        Map<PersonId, String> names = people.names(Set.of(id));
        return names.getOrDefault(id, "");
    }
}
