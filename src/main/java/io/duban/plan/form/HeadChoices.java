package io.duban.plan.form;

import static io.duban.shared.Role.OFFICE_HEAD;
import static io.duban.shared.Role.OFFICE_STAFF;

import io.duban.organization.Units;
import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.plan.PlanKind;
import io.duban.shared.Actor;
import io.duban.shared.NotPermitted;
import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What may be chosen about a plan itself: its kind, the plan above it, and the office that runs it. */
@Component
public class HeadChoices {

    private static final int CHOICES = 200;

    private final PlanDirectory directory;
    private final Units units;

    HeadChoices(PlanDirectory directory, Units units) {
        this.directory = directory;
        this.units = units;
    }

    /** {@code self} is not offered as a plan above itself; null for one that is not there yet. */
    public void into(Model model, Actor.Person actor, @Nullable PlanId self) {
        Map<String, String> parents = new LinkedHashMap<>();
        for (PlanDirectory.Listed plan :
                directory.page(Visibility.of(actor), null, CHOICES).rows()) {
            if (!plan.id().equals(self)) {
                parents.put(plan.id().toString(), plan.title());
            }
        }
        model.addAttribute("kinds", PlanKind.values());
        model.addAttribute("parents", parents);
        model.addAttribute("offices", offices(actor));
    }

    /** The offices that the actor may act for, by id. */
    public Map<String, String> offices(Actor.Person actor) {
        Map<String, String> offices = new LinkedHashMap<>();
        units.names(of(actor)).forEach((id, name) -> offices.put(id.toString(), name));
        return offices;
    }

    /** The office that is named, else the actor's own one. */
    public static UnitId office(@Nullable UnitId named, Actor.Person actor) {
        return named != null ? named : of(actor).stream().findFirst().orElseThrow(NotPermitted::new);
    }

    private static Set<UnitId> of(Actor.Person actor) {
        return actor.unitsWith(OFFICE_STAFF, OFFICE_HEAD);
    }
}
