package io.duban.intake.web;

import io.duban.intake.confirming.ArrangeItems;
import io.duban.intake.confirming.CorrectItems;
import io.duban.intake.confirming.CorrectItems.Shown;
import io.duban.intake.confirming.LookUpProposal;
import io.duban.intake.confirming.Merging;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.ProposedPlan;
import io.duban.intake.confirming.Row;
import io.duban.intake.confirming.Splitting;
import io.duban.reading.interpretation.Sentences;
import io.duban.shared.Actor;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Splitting a task of a proposed plan, merging or dropping several, moving one: what will happen is shown first. */
@Controller
@RequestMapping("/plans/proposals/{proposal}")
class ArrangePages {

    private final LookUpProposal lookUp;
    private final ProposalSheet sheets;
    private final ArrangeItems arrangeItems;
    private final CorrectItems correctItems;

    ArrangePages(LookUpProposal lookUp, ProposalSheet sheets, ArrangeItems arrangeItems, CorrectItems correctItems) {
        this.lookUp = lookUp;
        this.sheets = sheets;
        this.arrangeItems = arrangeItems;
        this.correctItems = correctItems;
    }

    /** {@code sentence}: those that were ticked; the result is shown below them. */
    @GetMapping("/items/{key}/split")
    String split(
            @PathVariable ProposalId proposal,
            @PathVariable int key,
            @RequestParam(required = false) @Nullable List<@Nullable Integer> sentence,
            @ModelAttribute("place") Place place,
            Actor.Person actor,
            Model model) {
        ProposedPlan found = lookUp.get(proposal, actor);
        Row row = found.sheet().row(key);
        SortedSet<Integer> cuts = cuts(sentence);
        model.addAttribute("proposal", found);
        model.addAttribute("row", row);
        model.addAttribute("sentences", Sentences.of(row.item().content()));
        model.addAttribute("cuts", cuts);
        model.addAttribute(
                "pieces",
                sheets.rows(
                        found,
                        Splitting.of(row, found.text(), cuts).stream()
                                .map(Row::of)
                                .toList()));
        model.addAttribute(
                "parts", sheets.rows(found, row.parts().stream().map(Row::of).toList()));
        return "intake/proposal-split";
    }

    /** {@code by} parts: at those of the document instead of the sentences that were ticked. */
    @PostMapping("/items/{key}/split")
    String split(
            @PathVariable ProposalId proposal,
            Shown shown,
            @RequestParam(defaultValue = "sentences") String by,
            @RequestParam(required = false) @Nullable List<@Nullable Integer> sentence,
            Place place,
            Actor.Person actor) {
        if (by.equals("parts")) {
            arrangeItems.splitByParts(proposal, shown, actor);
        } else {
            arrangeItems.splitAt(proposal, shown, cuts(sentence), actor);
        }
        return inDocument(proposal, shown.key());
    }

    private static SortedSet<Integer> cuts(@Nullable List<@Nullable Integer> sentence) {
        SortedSet<Integer> cuts = new TreeSet<>();
        for (Integer ticked : sentence == null ? List.<@Nullable Integer>of() : sentence) {
            if (ticked != null) {
                cuts.add(ticked);
            }
        }
        return cuts;
    }

    @PostMapping("/items/{key}/move")
    String move(@PathVariable ProposalId proposal, Shown shown, @RequestParam int places, Actor.Person actor) {
        arrangeItems.move(proposal, shown, places, actor);
        return inDocument(proposal, shown.key());
    }

    /** What can be done with the tasks that were ticked. */
    @GetMapping("/ticked")
    String ticked(
            @PathVariable ProposalId proposal,
            @RequestParam(required = false) @Nullable List<Shown> tick,
            @ModelAttribute("place") Place place,
            Actor.Person actor,
            Model model) {
        ProposedPlan found = lookUp.get(proposal, actor);
        List<Integer> keys =
                tick == null ? List.of() : tick.stream().map(Shown::key).toList();
        List<Row> rows = found.sheet().kept().stream()
                .filter(one -> keys.contains(one.key()))
                .toList();
        model.addAttribute("proposal", found);
        model.addAttribute("rows", sheets.rows(found, rows));
        model.addAttribute("merged", rows.size() < 2 ? List.of() : sheets.rows(found, List.of(Merging.of(rows, 0))));
        return "intake/proposal-ticked";
    }

    @PostMapping("/merge")
    String merge(@PathVariable ProposalId proposal, @RequestParam List<Shown> tick, Actor.Person actor) {
        return inDocument(proposal, arrangeItems.merge(proposal, tick, actor));
    }

    @PostMapping("/drop")
    String drop(@PathVariable ProposalId proposal, @RequestParam List<Shown> tick, Place place, Actor.Person actor) {
        correctItems.dropAll(proposal, tick, actor);
        return ProposalPages.at(proposal, place, "#rows");
    }

    /** The new neighbours are seen in the order of the document. */
    private static String inDocument(ProposalId proposal, int key) {
        return ProposalItemPages.at(proposal, new Place("document", null, key, null), key);
    }
}
