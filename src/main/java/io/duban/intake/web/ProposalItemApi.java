package io.duban.intake.web;

import io.duban.intake.confirming.ArrangeItems;
import io.duban.intake.confirming.CorrectItems;
import io.duban.intake.confirming.CorrectItems.Shown;
import io.duban.intake.confirming.LookUpProposal;
import io.duban.intake.confirming.ProposalId;
import io.duban.plan.form.CountingRow;
import io.duban.plan.form.ItemForm;
import io.duban.shared.Actor;
import io.duban.shared.SeenVersion;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Corrections of the tasks of a proposed plan; each answers with how the whole then stands. */
@RestController
@RequestMapping("/api/intake/proposals/{proposal}/items")
@Tag(name = "intake")
class ProposalItemApi {

    private final LookUpProposal lookUp;
    private final CorrectItems correctItems;
    private final ArrangeItems arrangeItems;
    private final SeenEditions editions;
    private final ProposalAnswer answer;

    ProposalItemApi(
            LookUpProposal lookUp,
            CorrectItems correctItems,
            ArrangeItems arrangeItems,
            SeenEditions editions,
            ProposalAnswer answer) {
        this.lookUp = lookUp;
        this.correctItems = correctItems;
        this.arrangeItems = arrangeItems;
        this.editions = editions;
        this.answer = answer;
    }

    /** A new task behind the one with the key {@code after}, or behind all. */
    record NewJson(@Nullable Integer after, @NotNull @Valid ItemForm item) {}

    /** A task as it is to be, its version the edition that was shown, with the names that stay without a unit. */
    record ChangeJson(
            @NotNull @Valid ItemForm item, @Nullable List<String> unmatched) {}

    /** {@code sentences}: with which a new task begins, counted from 0; without them the parts of the document. */
    record SplitJson(@NotNull Integer edition, @Nullable List<Integer> sentences) {}

    /** {@code places}: how far down, up below 0. */
    record MoveJson(@NotNull Integer edition, @NotNull Integer places) {}

    /** A task by its key, in the edition that was shown. */
    record ShownJson(@NotNull Integer key, @NotNull Integer edition) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ProposalJson add(
            @PathVariable ProposalId proposal,
            @Validated(CountingRow.Sent.class) @RequestBody NewJson sent,
            Actor.Person actor) {
        correctItems.add(proposal, sent.after(), sent.item().proposal(), actor);
        return answer.of(proposal, actor);
    }

    @PutMapping("/{key}")
    ProposalJson change(
            @PathVariable ProposalId proposal,
            @PathVariable int key,
            @Validated(CountingRow.Sent.class) @RequestBody ChangeJson sent,
            SeenVersion held,
            Actor.Person actor) {
        Shown shown = new Shown(key, editions.ofItem(proposal, key, sent.item().version(), held, actor));
        NameForm kept = new NameForm(sent.unmatched(), null);
        correctItems.change(
                proposal,
                shown,
                sent.item().proposal(),
                kept.keptOf(lookUp.get(proposal, actor).sheet().row(key)),
                actor);
        return answer.of(proposal, actor);
    }

    @PostMapping("/{key}/restoration")
    ProposalJson restore(
            @PathVariable ProposalId proposal, @PathVariable int key, @RequestParam int edition, Actor.Person actor) {
        correctItems.restore(proposal, new Shown(key, edition), actor);
        return answer.of(proposal, actor);
    }

    @PostMapping("/{key}/split")
    ProposalJson split(
            @PathVariable ProposalId proposal,
            @PathVariable int key,
            @Valid @RequestBody SplitJson sent,
            Actor.Person actor) {
        Shown shown = new Shown(key, sent.edition());
        if (sent.sentences() == null) {
            arrangeItems.splitByParts(proposal, shown, actor);
        } else {
            arrangeItems.splitAt(proposal, shown, new TreeSet<>(sent.sentences()), actor);
        }
        return answer.of(proposal, actor);
    }

    @PostMapping("/{key}/move")
    ProposalJson move(
            @PathVariable ProposalId proposal,
            @PathVariable int key,
            @Valid @RequestBody MoveJson sent,
            Actor.Person actor) {
        arrangeItems.move(proposal, new Shown(key, sent.edition()), sent.places(), actor);
        return answer.of(proposal, actor);
    }

    /** Leaves these tasks out of the plan, as one correction. */
    @PostMapping("/drop")
    ProposalJson drop(
            @PathVariable ProposalId proposal,
            @NotEmpty @RequestBody List<@Valid ShownJson> items,
            Actor.Person actor) {
        correctItems.dropAll(proposal, shown(items), actor);
        return answer.of(proposal, actor);
    }

    /** Makes one task of these. */
    @PostMapping("/merge")
    ProposalJson merge(
            @PathVariable ProposalId proposal,
            @NotEmpty @RequestBody List<@Valid ShownJson> items,
            Actor.Person actor) {
        arrangeItems.merge(proposal, shown(items), actor);
        return answer.of(proposal, actor);
    }

    private static List<Shown> shown(List<ShownJson> items) {
        return items.stream().map(item -> new Shown(item.key(), item.edition())).toList();
    }
}
