package io.duban.modeling.web;

import io.duban.modeling.ModelHistory;
import io.duban.modeling.ReadIncidents;
import io.duban.modeling.ReadModels;
import io.duban.modeling.ReadMoves;
import io.duban.modeling.ReadRunning;
import io.duban.modeling.Standing;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Role;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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
    private final ReadIncidents incidents;
    private final ModelWords words;

    RunningPages(ReadRunning running, ReadModels models, ReadMoves moves, ReadIncidents incidents, ModelWords words) {
        this.running = running;
        this.incidents = incidents;
        this.models = models;
        this.moves = moves;
        this.words = words;
    }

    /** A version by which something runs: how many, and how many of them stand where. */
    record RunningVersion(ModelHistory.Version version, List<Place> places) {}

    /** {@code failed}: what Duban failed to do by itself there. */
    record Place(String element, String name, long count, long failed) {}

    @GetMapping("/{model}/running")
    String overview(@PathVariable String model, Locale language, Model page, Actor.Person who) {
        ModelHistory history = models.of(model, who);
        List<Standing> standing = running.standing(model, who);
        List<Standing> failed = incidents.standing(model, who);
        page.addAttribute("name", words.name(model));
        page.addAttribute("history", history);
        page.addAttribute(
                "running",
                Stream.of(standing, failed)
                        .flatMap(places -> places.stream().map(Standing::number))
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .map(number -> new RunningVersion(
                                history.version(number),
                                places(
                                        counts(standing, number),
                                        counts(failed, number),
                                        running.names(model, number, language, who))))
                        .toList());
        page.addAttribute("moves", moves.of(model, who));
        page.addAttribute("stays", moves.stays(model, who));
        page.addAttribute("mayMove", who.holdsAnywhere(Role.ADMIN) && !who.holdsAnywhere(Role.AUDITOR));
        return "modeling/running";
    }

    /** By the element, in their order. */
    private static Map<String, Long> counts(List<Standing> all, int number) {
        Map<String, Long> counts = new LinkedHashMap<>();
        all.stream().filter(one -> one.number() == number).forEach(one -> counts.put(one.element(), one.count()));
        return counts;
    }

    private static List<Place> places(Map<String, Long> standing, Map<String, Long> failed, Map<String, String> names) {
        return Stream.of(standing, failed)
                .flatMap(counts -> counts.keySet().stream())
                .distinct()
                .map(element -> new Place(
                        element,
                        names.getOrDefault(element, element),
                        standing.getOrDefault(element, 0L),
                        failed.getOrDefault(element, 0L)))
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
