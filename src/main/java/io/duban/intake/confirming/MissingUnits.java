package io.duban.intake.confirming;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.OFFICE_HEAD;
import static io.duban.shared.Role.OFFICE_STAFF;

import io.duban.organization.OrganizationProgress;
import io.duban.organization.Unit;
import io.duban.organization.UnitKind;
import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The units that a document names and the organization does not have: for the office that has to ask for them, and for
 * the admins who make them and see no more of the document than these names.
 */
@Component
public class MissingUnits {

    /** As many are made in one act; the others by the next one. */
    public static final int MOST = 200;

    private static final Map<Pattern, UnitKind> KINDS = Map.of(
            Pattern.compile("(?:公司|集团|银行)$"), UnitKind.COMPANY,
            Pattern.compile("政府$"), UnitKind.GOVERNMENT,
            Pattern.compile("[省市县区旗州]委.*(?:部|办|办公室|校)$"), UnitKind.PARTY,
            Pattern.compile("领导小组办公室$"), UnitKind.OFFICE);

    private final ProposedPlans proposals;
    private final Units units;
    private final OrganizationProgress progress;

    MissingUnits(ProposedPlans proposals, Units units, OrganizationProgress progress) {
        this.proposals = proposals;
        this.units = units;
        this.progress = progress;
    }

    /** A name, the number of tasks that wait for it, and what it seems to be. */
    public record Missing(String name, int tasks, UnitKind kind) {}

    /**
     * What is missing in a proposed plan.
     *
     * @param above the government to which the office belongs, else the unit above it; null for none
     * @param all how many there are, of which at most {@value #MOST} are told
     * @param mayMake whether the reader makes them
     * @param admins the names of some who do
     */
    public record View(
            String title,
            List<Missing> units,
            int all,
            @Nullable Unit above,
            boolean mayMake,
            List<String> admins) {}

    /** For the staff and heads of the plan's office, and for admins. */
    @Transactional(readOnly = true)
    public View view(ProposalId id, Actor.Person who) {
        ProposedPlan proposal = proposals.get(id);
        boolean admin = who.holdsAnywhere(ADMIN);
        if (!admin) {
            who.as(proposal.office(), OFFICE_STAFF, OFFICE_HEAD);
        }
        proposal.mustBeOpen();
        Sheet sheet = proposal.sheet();
        Map<String, Integer> tasks = FindGaps.names(sheet);
        Set<String> names = names(sheet);
        return new View(
                sheet.head().title(),
                names.stream()
                        .limit(MOST)
                        .map(name -> new Missing(name, tasks.getOrDefault(name, 0), kind(name)))
                        .toList(),
                names.size(),
                above(proposal.office()),
                admin,
                progress.holders(Set.of(ADMIN)));
    }

    /** Without groups: 各市人民政府 is no unit. */
    static Set<String> names(Sheet sheet) {
        Set<String> names = new TreeSet<>();
        sheet.kept().stream()
                .map(Row::unmatched)
                .flatMap(Collection::stream)
                .filter(unit -> !unit.collective())
                .forEach(unit -> names.add(unit.name()));
        return names;
    }

    /** An office often stands in a department, below which a document's other units do not stand. */
    private @Nullable Unit above(UnitId office) {
        Unit direct = parent(units.get(office));
        Unit above = direct;
        while (above != null && above.kind() != UnitKind.GOVERNMENT) {
            above = parent(above);
        }
        return above == null ? direct : above;
    }

    private @Nullable Unit parent(Unit unit) {
        UnitId id = unit.parentId();
        return id == null ? null : units.get(id);
    }

    /** A guess, at which whoever makes the unit looks. */
    private static UnitKind kind(String name) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getKey().matcher(name).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(UnitKind.DEPARTMENT);
    }
}
