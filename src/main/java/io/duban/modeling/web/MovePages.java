package io.duban.modeling.web;

import io.duban.modeling.BeginMove;
import io.duban.modeling.ModelMoveId;
import io.duban.modeling.MovePlan;
import io.duban.modeling.MoveSheet;
import io.duban.modeling.PlanMove;
import io.duban.modeling.ReadMoves;
import io.duban.modeling.ReadRunning;
import io.duban.modeling.StopMove;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letting what runs go on by the newest version. */
@Controller
@RequestMapping("/models")
class MovePages {

    private final PlanMove plan;
    private final BeginMove begin;
    private final StopMove stop;
    private final ReadMoves moves;
    private final ReadRunning running;
    private final ModelWords words;

    MovePages(PlanMove plan, BeginMove begin, StopMove stop, ReadMoves moves, ReadRunning running, ModelWords words) {
        this.plan = plan;
        this.begin = begin;
        this.stop = stop;
        this.moves = moves;
        this.running = running;
        this.words = words;
    }

    @GetMapping("/{model}/versions/{number}/move")
    String plan(@PathVariable String model, @PathVariable int number, Locale language, Model page, Actor.Person who) {
        MovePlan planned = plan.toTheNewest(model, number, Map.of(), who);
        page.addAttribute("name", words.name(model));
        page.addAttribute("plan", planned);
        page.addAttribute("names", running.names(model, number, language, who));
        page.addAttribute("newNames", running.names(model, planned.way().to(), language, who));
        page.addAttribute("mayMove", mayMove(who));
        return "modeling/move-plan";
    }

    @PostMapping("/{model}/versions/{number}/move")
    String begin(
            @PathVariable String model,
            @PathVariable int number,
            @Valid MoveForm form,
            Actor.Person who,
            RedirectAttributes redirect) {
        return done(begin.toTheNewest(form.wanted(model, number), who), "done.modeling.moveBegun", redirect);
    }

    @PostMapping("/{model}/versions/{number}/stay")
    String leave(
            @PathVariable String model,
            @PathVariable int number,
            @Valid ReasonForm form,
            Actor.Person who,
            RedirectAttributes redirect) {
        begin.leave(model, number, form.text(), who);
        redirect.addFlashAttribute("done", "done.modeling.left");
        return "redirect:/models/" + model + "/running";
    }

    @GetMapping("/moves/{move}")
    String show(@PathVariable ModelMoveId move, Locale language, Model page, Actor.Person who) {
        fill(move, language, page, who);
        return "modeling/move";
    }

    /** The part of the page that changes while it is under way. */
    @GetMapping("/moves/{move}/progress")
    String progress(@PathVariable ModelMoveId move, Locale language, Model page, Actor.Person who) {
        fill(move, language, page, who);
        return "modeling/move :: progress";
    }

    private void fill(ModelMoveId move, Locale language, Model page, Actor.Person who) {
        MoveSheet sheet = moves.of(move, language, who);
        page.addAttribute("name", words.name(sheet.move().model()));
        page.addAttribute("sheet", sheet);
        page.addAttribute("move", sheet.move());
        page.addAttribute("mayMove", mayMove(who));
    }

    @PostMapping("/moves/{move}/stop")
    String stop(@PathVariable ModelMoveId move, Actor.Person who, RedirectAttributes redirect) {
        stop.stop(move, who);
        return done(move, "done.modeling.moveStopped", redirect);
    }

    @PostMapping("/moves/{move}/continuation")
    String goOn(@PathVariable ModelMoveId move, Actor.Person who, RedirectAttributes redirect) {
        stop.goOn(move, who);
        return done(move, "done.modeling.moveResumed", redirect);
    }

    @PostMapping("/moves/{move}/back")
    String back(@PathVariable ModelMoveId move, @Valid ReasonForm form, Actor.Person who, RedirectAttributes redirect) {
        return done(begin.back(move, form.text(), who), "done.modeling.moveBack", redirect);
    }

    private static boolean mayMove(Actor.Person who) {
        return who.holdsAnywhere(Role.ADMIN) && !who.holdsAnywhere(Role.AUDITOR);
    }

    private static String done(ModelMoveId move, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", key);
        return "redirect:/models/moves/" + move;
    }
}
