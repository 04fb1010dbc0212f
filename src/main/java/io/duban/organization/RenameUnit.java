package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Subject.Kind.UNIT;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.RequiredText;
import io.duban.shared.StaleAggregate;
import io.duban.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An admin gives a unit another name from a day on, by a basis document. Correcting a slip in a name is another thing
 * ({@link ChangeUnit}): that shows everywhere, also on what was handed in.
 */
@Component
public class RenameUnit {

    /** What the admin saw and says; a blank full name means the name. */
    public record Request(UnitId unit, int version, String name, String fullName, LocalDate from, String basis) {

        public Request {
            name = name.strip();
            fullName = fullName.isBlank() ? name : fullName.strip();
            basis = basis.strip();
        }
    }

    /** What would come of it; {@code atOnce} when it does not wait for a later day. */
    public record Preview(Unit unit, Request request, boolean atOnce, NameBearers.Bearing bearing, int people) {}

    private final Units units;
    private final UnitRules rules;
    private final Renamings renamings;
    private final NameBearers bearers;
    private final Directory directory;
    private final BringRenamingsIntoForce force;
    private final OrganizationJournal journal;
    private final Clock clock;

    RenameUnit(
            Units units,
            UnitRules rules,
            Renamings renamings,
            NameBearers bearers,
            Directory directory,
            BringRenamingsIntoForce force,
            OrganizationJournal journal,
            Clock clock) {
        this.units = units;
        this.rules = rules;
        this.renamings = renamings;
        this.bearers = bearers;
        this.directory = directory;
        this.force = force;
        this.journal = journal;
        this.clock = clock;
    }

    /** Refuses what {@link #rename} refuses; changes nothing. */
    @Transactional(readOnly = true)
    public Preview preview(Request request, Actor.Person who) {
        who.asAnywhere(ADMIN);
        Unit unit = checked(request);
        return new Preview(
                unit,
                request,
                !request.from().isAfter(BusinessTime.today(clock)),
                bearers.of(unit.id()),
                directory.headcounts().getOrDefault(unit.id(), 0));
    }

    /**
     * Refuses names that are none of them new, no basis, a name that an open sibling has, a day before today, a closed
     * unit and one that already waits for a new name. From today on means at once.
     */
    @Transactional
    public RenamingId rename(Request request, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        units.lockTree();
        Renaming renaming = Renaming.planned(checked(request), request, admin.id(), clock.instant());
        renamings.add(renaming);
        journal.publish(journal.about(UNIT, request.unit(), PeopleAct.UNIT_RENAMING_PLANNED, admin)
                .changing("name", renaming.oldName(), renaming.name())
                .changing("fullName", renaming.oldFullName(), renaming.fullName())
                .changing("from", null, renaming.fromOn())
                .because(renaming.basis()));
        if (!request.from().isAfter(BusinessTime.today(clock))) {
            force.bring(renaming, admin);
        }
        return renaming.id();
    }

    private Unit checked(Request request) {
        Unit unit = rules.isOpen(request.unit());
        if (unit.version() != request.version()) {
            throw new StaleAggregate(unit.id());
        }
        renamings.planned(unit.id()).ifPresent(planned -> {
            throw new RenamingRefusal.AlreadyPlanned(planned.name(), planned.fromOn());
        });
        LocalDate today = BusinessTime.today(clock);
        if (request.from().isBefore(today)) {
            throw new RenamingRefusal.InThePast(today);
        }
        if (unit.name().equals(request.name()) && unit.fullName().equals(request.fullName())) {
            throw new RenamingRefusal.SameName(unit.name());
        }
        if (RequiredText.isMissing(request.basis())) {
            throw new RenamingRefusal.BasisRequired();
        }
        UnitDetails now = unit.details();
        rules.check(
                unit.id(),
                new UnitDetails(
                        now.code(), request.name(), request.fullName(), now.kind(), now.tier(), now.parentId()));
        return unit;
    }
}
