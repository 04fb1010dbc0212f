package io.duban.plan.web;

import io.duban.organization.FormerNames;
import io.duban.organization.People;
import io.duban.organization.Units;
import io.duban.plan.GiveOpinion;
import io.duban.plan.Opinion;
import io.duban.plan.PlanId;
import io.duban.plan.PlanTurns;
import io.duban.plan.Responsibility;
import io.duban.shared.Actor;
import io.duban.shared.Lines;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.work.AskUnit;
import io.duban.work.Block;
import io.duban.work.Turns;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the departments think of a draft. */
@Controller
@RequestMapping("/plans/{plan}")
class OpinionPages {

    private final PlanSheets sheets;
    private final GiveOpinion giveOpinion;
    private final PlanTurns turns;
    private final Units units;
    private final FormerNames names;
    private final People people;
    private final AskUnit askUnit;

    OpinionPages(
            PlanSheets sheets,
            GiveOpinion giveOpinion,
            PlanTurns turns,
            Units units,
            FormerNames names,
            People people,
            AskUnit askUnit) {
        this.askUnit = askUnit;
        this.sheets = sheets;
        this.giveOpinion = giveOpinion;
        this.turns = turns;
        this.units = units;
        this.names = names;
        this.people = people;
    }

    /** An item in which the unit would have a part. */
    record Part(PlanSheet.Item item, Responsibility responsibility) {}

    @GetMapping("/opinion")
    String form(@PathVariable PlanId plan, @RequestParam UnitId unit, Actor.Person actor, Model model) {
        PlanSheet sheet = sheets.of(plan, actor);
        Opinion asked = sheet.step().opinions().stream()
                .filter(opinion -> opinion.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new Missing(unit));
        Turns.Offer offer = turns.offer(Turns.Wanted.of(Block.GIVE_OPINION, plan.value(), unit), actor);
        if (!asked.isGiven() && !offer.deciding() && offer.whyNot() == null) {
            throw new NotPermitted();
        }
        model.addAttribute("sheet", sheet);
        model.addAttribute("unit", units.get(unit));
        model.addAttribute("asked", asked);
        model.addAttribute("whyNot", offer.whyNot());
        model.addAttribute("parts", parts(sheet, unit));
        return "plan/opinion";
    }

    @PostMapping("/opinion")
    String give(
            @PathVariable PlanId plan,
            @RequestParam UnitId unit,
            @RequestParam boolean agrees,
            @RequestParam(defaultValue = "") @Lines String words,
            Actor.Person actor,
            RedirectAttributes redirect) {
        giveOpinion.give(plan, unit, new GiveOpinion.Words(agrees, words), actor);
        return PlanRedirect.at(plan, "", redirect, "opinionGiven");
    }

    @GetMapping("/opinions")
    String list(@PathVariable PlanId plan, Actor.Person actor, Model model) {
        PlanSheet sheet = sheets.of(plan, actor);
        List<Opinion> opinions = sheet.step().opinions();
        List<PersonId> givers =
                opinions.stream().map(Opinion::givenBy).filter(Objects::nonNull).toList();
        model.addAttribute("sheet", sheet);
        model.addAttribute(
                "units", names.of(opinions.stream().map(Opinion::unit).toList()));
        model.addAttribute("steps", askUnit.offered(Block.GIVE_OPINION, plan.value(), actor));
        model.addAttribute("people", people.names(givers));
        return "plan/opinions";
    }

    private static List<Part> parts(PlanSheet sheet, UnitId unit) {
        return sheet.sections().stream()
                .flatMap(section -> section.items().stream())
                .flatMap(item -> item.roles().stream()
                        .filter(role -> role.parties().stream()
                                .anyMatch(party -> party.id().equals(unit)))
                        .map(role -> new Part(item, role.responsibility())))
                .toList();
    }
}
