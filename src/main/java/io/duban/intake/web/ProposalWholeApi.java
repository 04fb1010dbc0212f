package io.duban.intake.web;

import io.duban.intake.confirming.CorrectGoals;
import io.duban.intake.confirming.CorrectHead;
import io.duban.intake.confirming.MatchName;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.TakeOverDuties;
import io.duban.intake.confirming.UndoCorrection;
import io.duban.organization.Units;
import io.duban.plan.form.CountingRow;
import io.duban.plan.form.GoalsForm;
import io.duban.plan.form.PlanForm;
import io.duban.shared.Actor;
import io.duban.shared.SeenVersion;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Corrections of what a proposed plan says of itself and in all its tasks; each answers with how it then stands. */
@RestController
@RequestMapping("/api/intake/proposals/{proposal}")
@Tag(name = "intake")
class ProposalWholeApi {

    private final CorrectHead correctHead;
    private final CorrectGoals correctGoals;
    private final TakeOverDuties takeOver;
    private final MatchName matchName;
    private final UndoCorrection undoCorrection;
    private final Units units;
    private final SeenEditions editions;
    private final ProposalAnswer answer;

    ProposalWholeApi(
            CorrectHead correctHead,
            CorrectGoals correctGoals,
            TakeOverDuties takeOver,
            MatchName matchName,
            UndoCorrection undoCorrection,
            Units units,
            SeenEditions editions,
            ProposalAnswer answer) {
        this.correctHead = correctHead;
        this.correctGoals = correctGoals;
        this.takeOver = takeOver;
        this.matchName = matchName;
        this.undoCorrection = undoCorrection;
        this.units = units;
        this.editions = editions;
        this.answer = answer;
    }

    /** The keys of all duties that are taken over; {@code version} as in the head. */
    record DutiesJson(@Nullable Integer version, @NotNull Set<Integer> duties) {}

    @PutMapping("/head")
    ProposalJson head(
            @PathVariable ProposalId proposal,
            @Validated(CountingRow.Sent.class) @RequestBody PlanForm form,
            SeenVersion held,
            Actor.Person actor) {
        correctHead.change(proposal, seen(proposal, form.version(), held, actor), form.head(), actor);
        return answer.of(proposal, actor);
    }

    @PutMapping("/goals")
    ProposalJson goals(
            @PathVariable ProposalId proposal,
            @Validated(CountingRow.Sent.class) @RequestBody GoalsForm form,
            SeenVersion held,
            Actor.Person actor) {
        correctGoals.change(proposal, seen(proposal, form.version(), held, actor), form.proposal(), actor);
        return answer.of(proposal, actor);
    }

    @PutMapping("/duties")
    ProposalJson duties(
            @PathVariable ProposalId proposal,
            @Valid @RequestBody DutiesJson sent,
            SeenVersion held,
            Actor.Person actor) {
        takeOver.choose(proposal, seen(proposal, sent.version(), held, actor), sent.duties(), actor);
        return answer.of(proposal, actor);
    }

    private int seen(ProposalId proposal, @Nullable Integer sent, SeenVersion held, Actor.Person actor) {
        return editions.ofHead(proposal, sent, held, actor);
    }

    /** Which units a name stands for, in all tasks at once. */
    @PostMapping("/names")
    ProposalJson match(@PathVariable ProposalId proposal, @Valid @RequestBody ChosenUnits chosen, Actor.Person actor) {
        matchName.match(proposal, chosen.name(), chosen.among(units.all()), actor);
        return answer.of(proposal, actor);
    }

    /** The name stands for no unit and goes out of all tasks. */
    @DeleteMapping("/names")
    ProposalJson drop(@PathVariable ProposalId proposal, @RequestParam String name, Actor.Person actor) {
        matchName.match(proposal, name, Set.of(), actor);
        return answer.of(proposal, actor);
    }

    /** {@code number}: of the latest correction, which is taken back. */
    @PostMapping("/undo")
    ProposalJson undo(@PathVariable ProposalId proposal, @RequestParam int number, Actor.Person actor) {
        undoCorrection.undo(proposal, number, actor);
        return answer.of(proposal, actor);
    }
}
