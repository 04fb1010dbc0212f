package io.duban.organization;

import static io.duban.shared.Subject.Kind.UNIT;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.duban.organization.OrganizationToLoad.GrantEntry;
import io.duban.organization.OrganizationToLoad.PersonEntry;
import io.duban.organization.OrganizationToLoad.StandInEntry;
import io.duban.organization.OrganizationToLoad.UnitEntry;
import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Duban itself loads a whole organization into an empty database. */
@Component
public class LoadOrganization {

    /** What was made, by unit code and by account. */
    public record Loaded(Map<String, UnitId> units, Map<String, PersonId> people) {}

    private final Units units;
    private final Staff staff;
    private final StandIns standIns;
    private final WorkingDays workingDays;
    private final Passwords passwords;
    private final OrganizationJournal journal;

    LoadOrganization(
            Units units,
            Staff staff,
            StandIns standIns,
            WorkingDays workingDays,
            Passwords passwords,
            OrganizationJournal journal) {
        this.units = units;
        this.staff = staff;
        this.standIns = standIns;
        this.workingDays = workingDays;
        this.passwords = passwords;
        this.journal = journal;
    }

    /**
     * Everybody gets the one password and need not change it, which suits trying Duban out and nothing else. Only a job
     * of Duban's own may do this, therefore a timer. Refuses when there is any person or unit; a code or an account
     * that the entries do not hold is an {@link IllegalArgumentException}.
     */
    @Transactional
    public Loaded load(OrganizationToLoad organization, String password, Actor.Timer who) {
        if (!staff.isEmpty() || !units.everyone().isEmpty()) {
            throw new OrganizationRefusal.OrganizationNotEmpty();
        }
        Map<String, UnitId> unitIds =
                organization.units().stream().collect(toMap(UnitEntry::code, entry -> UnitId.next()));
        Map<String, PersonId> personIds =
                organization.people().stream().collect(toMap(PersonEntry::account, entry -> PersonId.next()));
        Loaded loaded = new Loaded(unitIds, personIds);
        units.add(unitsOf(organization, loaded));
        staff.add(peopleOf(organization, loaded), passwords.hash(password), false);
        standIns.add(organization.standIns().stream()
                .map(entry -> standIn(entry, loaded))
                .toList());
        workingDays.set(organization.holidays());
        publish(organization, loaded, who);
        return loaded;
    }

    private static List<Unit> unitsOf(OrganizationToLoad organization, Loaded loaded) {
        List<Unit> all = new ArrayList<>();
        Map<Optional<String>, List<UnitEntry>> siblings =
                organization.units().stream().collect(groupingBy(entry -> Optional.ofNullable(entry.parent())));
        siblings.forEach((parent, entries) -> {
            UnitId parentId = parent.map(code -> known(loaded.units(), code)).orElse(null);
            for (UnitEntry entry : entries) {
                UnitDetails details = new UnitDetails(
                        entry.code(), entry.name(), entry.fullName(), entry.kind(), entry.tier(), parentId);
                all.add(Unit.open(known(loaded.units(), entry.code()), details, entries.indexOf(entry) + 1));
            }
        });
        return all;
    }

    private static List<Person> peopleOf(OrganizationToLoad organization, Loaded loaded) {
        return organization.people().stream()
                .map(entry -> new Person(
                                known(loaded.people(), entry.account()),
                                entry.account(),
                                entry.name(),
                                null,
                                true,
                                grants(entry.grants(), loaded),
                                0)
                        .mustNotMixRoles())
                .toList();
    }

    private static Set<Grant> grants(List<GrantEntry> entries, Loaded loaded) {
        return entries.stream()
                .map(entry -> Grant.own(known(loaded.units(), entry.unit()), entry.role()))
                .collect(toSet());
    }

    private static StandIn standIn(StandInEntry entry, Loaded loaded) {
        return new StandIn(
                StandInId.next(),
                known(loaded.people(), entry.absent()),
                known(loaded.people(), entry.standIn()),
                entry.from(),
                entry.until(),
                null);
    }

    private static <T> T known(Map<String, T> ids, String key) {
        T id = ids.get(key);
        if (id == null) {
            throw new IllegalArgumentException("the organization to load names " + key + " but does not hold it");
        }
        return id;
    }

    private void publish(OrganizationToLoad organization, Loaded loaded, Actor.Timer who) {
        organization.units().stream()
                .filter(entry -> entry.parent() == null)
                .findFirst()
                .ifPresent(top -> journal.publish(
                        journal.about(UNIT, known(loaded.units(), top.code()), PeopleAct.ORGANIZATION_LOADED, who)
                                .changing("units", 0, organization.units().size())
                                .changing("people", 0, organization.people().size())));
    }
}
