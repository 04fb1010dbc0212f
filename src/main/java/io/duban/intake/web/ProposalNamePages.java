package io.duban.intake.web;

import io.duban.intake.confirming.MatchName;
import io.duban.intake.confirming.ProposalId;
import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import jakarta.validation.Valid;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which units the names in a document mean. */
@Controller
class ProposalNamePages {

    private final Units units;
    private final MatchName matchName;

    ProposalNamePages(Units units, MatchName matchName) {
        this.units = units;
        this.matchName = matchName;
    }

    /** {@code act} drop: the name stands for no unit. */
    @PostMapping("/plans/proposals/{proposal}/names")
    String match(
            @PathVariable ProposalId proposal,
            @RequestParam(defaultValue = "match") String act,
            @Valid ChosenUnits chosen,
            Place place,
            Actor.Person actor) {
        Set<UnitId> meant = act.equals("drop") ? Set.of() : chosen.among(units.all());
        matchName.match(proposal, chosen.name(), meant, actor);
        return ProposalPages.at(proposal, place, "#names");
    }
}
