package io.duban.modeling;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;

import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.PageKey;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Admins and auditors read what processes could not do by themselves, and how the work list was found. */
@Component
public class ReadIncidents {

    private static final int PAGE = 30;
    private static final int NIGHTS = 14;

    private final Incidents incidents;
    private final WorkListChecks checks;
    private final Units units;

    ReadIncidents(Incidents incidents, WorkListChecks checks, Units units) {
        this.incidents = incidents;
        this.checks = checks;
        this.units = units;
    }

    /** An incident with the names of its step and of the units that wait; {@code matter} null: it is gone. */
    public record Line(
            Incident incident, String step, @Nullable RunningMatter matter, String units) {}

    /** In pages. */
    @Transactional(readOnly = true)
    public Slice<Line> page(IncidentFilter filter, Paging paging, Locale language, Actor.Person who) {
        mustRead(who);
        String after =
                PageKey.read(paging.after(), 1, parts -> PageKey.id(parts[0]).toString());
        List<Incident> found = incidents.after(filter, Objects.requireNonNullElse(after, ""), paging.sizeOr(PAGE) + 1);
        Slice<Incident> page = paging.slice(found, PAGE, Incident::id);
        return new Slice<>(
                page.rows().stream().map(one -> line(one, language, who)).toList(), page.next());
    }

    private Line line(Incident incident, Locale language, Actor.Person who) {
        Optional<RunningMatter> matter = incidents.matter(incident, who);
        String waiting = String.join("、", units.names(incident.waiting()).values());
        return new Line(incident, incidents.name(incident, language), matter.orElse(null), waiting);
    }

    /** How many there are at each element of each version of a model, the newest version first. */
    @Transactional(readOnly = true)
    public List<Standing> standing(String model, Actor.Person who) {
        mustRead(who);
        return incidents.standing(model);
    }

    @Transactional(readOnly = true)
    public long count(Actor.Person who) {
        mustRead(who);
        return incidents.count();
    }

    /** The last fortnight's, the newest first. */
    @Transactional(readOnly = true)
    public List<WorkListCheck> checks(Actor.Person who) {
        mustRead(who);
        return checks.latest(NIGHTS);
    }

    /** Whether the person may do anything about them. */
    public static boolean mayMend(Actor.Person who) {
        return who.holdsAnywhere(ADMIN) && !who.holdsAnywhere(AUDITOR);
    }

    public static boolean mayRead(Actor.Person who) {
        return who.holdsAnywhere(ADMIN, AUDITOR);
    }

    private static void mustRead(Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
    }
}
