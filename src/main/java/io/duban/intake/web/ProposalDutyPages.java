package io.duban.intake.web;

import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.TakeOverDuties;
import io.duban.shared.Actor;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which of the duties that a document states hold for the plan. */
@Controller
@RequestMapping("/plans/proposals/{proposal}/duties")
class ProposalDutyPages {

    private final TakeOverDuties takeOver;

    ProposalDutyPages(TakeOverDuties takeOver) {
        this.takeOver = takeOver;
    }

    @PostMapping
    String choose(
            @PathVariable ProposalId proposal,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable Set<Integer> duty,
            Actor.Person actor) {
        takeOver.choose(proposal, version, duty == null ? Set.of() : duty, actor);
        return ProposalPages.at(proposal, Place.USUAL, "#duties");
    }
}
