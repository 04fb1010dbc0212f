package io.duban.shared;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who acts: a person, or a timer of a process. There is no null actor. */
public sealed interface Actor {

    /** As the records name it. */
    String name();

    /**
     * The same actor, exercising one of these roles in this unit; own roles come before those of an absent colleague.
     *
     * @throws NotPermitted when the actor holds none of them there
     */
    Actor as(UnitId unit, Role... roles);

    /** A signed-in person with every role held today, own or as a stand-in; {@code actingFor} names the absent one. */
    record Person(
            PersonId id,
            String name,
            List<Grant> grants,
            @Nullable PersonName actingFor) implements Actor {

        public Person {
            grants = List.copyOf(grants);
        }

        public Person(PersonId id, String name, List<Grant> grants) {
            this(id, name, grants, null);
        }

        @Override
        public Person as(UnitId unit, Role... roles) {
            return using(grant(unit, roles).orElseThrow(NotPermitted::new));
        }

        /** The same, exercising this role. */
        public Person using(Grant used) {
            return new Person(id, name, grants, used.heldBy());
        }

        /** Each way in which one of these roles is held in this unit, own ones first. */
        public List<Grant> grantsFor(UnitId unit, Role... roles) {
            Set<Role> wanted = Set.of(roles);
            return grants.stream()
                    .filter(grant -> grant.unit().equals(unit) && wanted.contains(grant.role()))
                    .sorted(comparing(grant -> grant.heldBy() != null))
                    .toList();
        }

        /** Like {@link #as(UnitId, Role...)}, in whichever unit. */
        public Person asAnywhere(Role... roles) {
            Set<Role> wanted = Set.of(roles);
            Grant used = grants.stream()
                    .filter(grant -> wanted.contains(grant.role()))
                    .min(comparing(grant -> grant.heldBy() != null))
                    .orElseThrow(NotPermitted::new);
            return using(used);
        }

        public boolean holds(UnitId unit, Role... roles) {
            return grant(unit, roles).isPresent();
        }

        public boolean holdsAnywhere(Role... roles) {
            Set<Role> wanted = Set.of(roles);
            return grants.stream().anyMatch(grant -> wanted.contains(grant.role()));
        }

        /** The units in which one of these roles is held. */
        public Set<UnitId> unitsWith(Role... roles) {
            Set<Role> wanted = Set.of(roles);
            return grants.stream()
                    .filter(grant -> wanted.contains(grant.role()))
                    .map(Grant::unit)
                    .collect(toSet());
        }

        /** What is held as oneself, not as a stand-in. */
        public List<Grant> ownGrants() {
            return grants.stream().filter(grant -> grant.heldBy() == null).toList();
        }

        /** Whether it is this person, or an absent one in whose place this person acts somewhere. */
        public boolean isOrStandsInFor(PersonId other) {
            return id.equals(other)
                    || grants.stream()
                            .anyMatch(grant -> grant.heldBy() != null
                                    && grant.heldBy().id().equals(other));
        }

        public PersonName asName() {
            return new PersonName(id, name);
        }

        private Optional<Grant> grant(UnitId unit, Role... roles) {
            return grantsFor(unit, roles).stream().findFirst();
        }
    }

    /** A timer or a scheduled job, named after its process or sweep. It holds no role. */
    record Timer(String name) implements Actor {

        @Override
        public Timer as(UnitId unit, Role... roles) {
            throw new NotPermitted();
        }
    }
}
