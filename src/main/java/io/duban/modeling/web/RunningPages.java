package io.duban.modeling.web;

import io.duban.modeling.ModelHistory;
import io.duban.modeling.ReadModels;
import io.duban.modeling.ReadMoves;
import io.duban.modeling.ReadRunning;
import io.duban.modeling.Standing;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which versions run where? */
@Controller
@RequestMapping("/models")
class RunningPages {

    private final ReadRunning running;
    private final ReadModels models;
    private final ReadMoves moves;
    private final ModelWords words;

    RunningPages(ReadRunning running, ReadModels models, ReadMoves moves, ModelWords words) {
        this.running = running;
        this.models = models;
        this.moves = moves;
        this.words = words;
    }

    /** A version by which something runs: how many, and how many of them stand where. */
    record RunningVersion(ModelHistory.Version version, List<Place> places) {}

    record Place(String element, String name, long count) {}

    @GetMapping("/{model}/running")
    String overview(@PathVariable String model, Locale language, Model page, Actor.Person who) {
        ModelHistory history = models.of(model, who);
        Map<Integer, List<Standing>> standing = new LinkedHashMap<>();
        running.standing(model, who).forEach(one -> standing.computeIfAbsent(one.number(), number -> new ArrayList<>())
                .add(one));
        page.addAttribute("name", words.name(model));
        page.addAttribute("history", history);
        page.addAttribute(
                "running",
                standing.entrySet().stream()
                        .map(version -> new RunningVersion(
                                history.version(version.getKey()),
                                places(model, version.getKey(), version.getValue(), language, who)))
                        .toList());
        page.addAttribute("moves", moves.of(model, who));
        page.addAttribute("stays", moves.stays(model, who));
        page.addAttribute("mayMove", who.holdsAnywhere(Role.ADMIN) && !who.holdsAnywhere(Role.AUDITOR));
        return "modeling/running";
    }

    private List<Place> places(String model, int number, List<Standing> standing, Locale language, Actor.Person who) {
        Map<String, String> names = running.names(model, number, language, who);
        return standing.stream()
                .map(one -> new Place(one.element(), names.getOrDefault(one.element(), one.element()), one.count()))
                .toList();
    }

    /** What the number of a step, or of a version, opens. */
    @GetMapping("/{model}/versions/{number}/running")
    String matters(
            @PathVariable String model,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable String after,
            Locale language,
            Model page,
            Actor.Person who) {
        page.addAttribute("name", words.name(model));
        page.addAttribute("model", model);
        page.addAttribute("number", models.of(model, who).version(number).number());
        page.addAttribute(
                "place",
                at == null ? null : running.names(model, number, language, who).getOrDefault(at, at));
        page.addAttribute("slice", running.at(new ReadRunning.Place(model, number, at), Paging.after(after), who));
        return "modeling/running-matters";
    }
}
