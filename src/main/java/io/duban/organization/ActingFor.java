package io.duban.organization;

import static java.util.stream.Collectors.toSet;

import io.duban.shared.Grant;
import io.duban.shared.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The one rule about acting for others, asked when a stand-in is named and again each time one acts: line roles only,
 * by somebody with a line role in the same unit or in one above or below it. Auditors and admins act for nobody, and
 * what they are is lent to nobody.
 */
@Component
public class ActingFor {

    private final Units units;

    ActingFor(Units units) {
        this.units = units;
    }

    /**
     * Those of the {@code absent} person's roles that somebody who holds {@code own} may exercise. Both are roles that
     * work and are the persons' own, so that a role which is itself lent is never passed on.
     */
    public List<Grant> lent(Collection<Grant> own, Collection<Grant> absent) {
        List<Grant> line =
                absent.stream().filter(grant -> grant.role().isLine()).toList();
        if (line.isEmpty() || own.isEmpty() || standsAside(own)) {
            return List.of();
        }
        Set<UnitId> mine = own.stream().map(Grant::unit).collect(toSet());
        Map<UnitId, Set<UnitId>> lineage = units.lineage(
                Stream.concat(mine.stream(), line.stream().map(Grant::unit)).collect(toSet()));
        return line.stream()
                .filter(grant -> mine.stream().anyMatch(unit -> related(lineage, unit, grant.unit())))
                .toList();
    }

    /** Whether these are the roles of an admin or an auditor. */
    static boolean standsAside(Collection<Grant> own) {
        return own.stream().anyMatch(grant -> !grant.role().isLine());
    }

    private static boolean related(Map<UnitId, Set<UnitId>> lineage, UnitId one, UnitId other) {
        return lineage.getOrDefault(one, Set.of(one)).contains(other)
                || lineage.getOrDefault(other, Set.of(other)).contains(one);
    }
}
