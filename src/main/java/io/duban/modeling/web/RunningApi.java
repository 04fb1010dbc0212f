package io.duban.modeling.web;

import io.duban.modeling.ReadModels;
import io.duban.modeling.ReadRunning;
import io.duban.modeling.RunningMatter;
import io.duban.modeling.Standing;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.work.Block;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What runs by the versions of the models, as JSON. */
@RestController
@RequestMapping("/api/models")
@Tag(name = "models")
class RunningApi {

    /** How many stand at an element of a version. */
    record StandingJson(int number, String element, String name, long count) {}

    /** A drawing of a version in the reader's language, with how many stand where. */
    record CountedDrawingJson(String xml, Set<String> active, Set<String> finished, Map<String, Long> counts) {}

    /** What a process is about; {@code number} is empty where it has none. */
    record RunningMatterJson(Block.About about, UUID subject, String number, String title) {

        private static RunningMatterJson of(RunningMatter matter) {
            return new RunningMatterJson(matter.about(), matter.subject(), matter.number(), matter.title());
        }
    }

    private final ReadRunning running;
    private final ReadModels models;

    RunningApi(ReadRunning running, ReadModels models) {
        this.running = running;
        this.models = models;
    }

    @GetMapping("/{model}/running")
    List<StandingJson> standing(@PathVariable String model, Locale language, Actor.Person actor) {
        models.of(model, actor);
        return running.standing(model, actor).stream()
                .map(one -> new StandingJson(
                        one.number(),
                        one.element(),
                        running.names(model, one.number(), language, actor).getOrDefault(one.element(), one.element()),
                        one.count()))
                .toList();
    }

    /** One of each version by which something runs, the newest first. */
    @GetMapping("/{model}/running/drawings")
    List<CountedDrawingJson> drawings(@PathVariable String model, Locale language, Actor.Person actor) {
        models.of(model, actor);
        Map<Integer, Map<String, Long>> counts = new LinkedHashMap<>();
        for (Standing one : running.standing(model, actor)) {
            counts.computeIfAbsent(one.number(), number -> new LinkedHashMap<>())
                    .put(one.element(), one.count());
        }
        return counts.entrySet().stream()
                .map(version -> new CountedDrawingJson(
                        models.drawing(model, version.getKey(), language, actor),
                        version.getValue().keySet(),
                        Set.of(),
                        version.getValue()))
                .toList();
    }

    /** At an element, or anywhere in the version. */
    @GetMapping("/{model}/versions/{number}/running")
    Slice<RunningMatterJson> matters(
            @PathVariable String model,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String at,
            @ParameterObject Paging paging,
            Actor.Person actor) {
        Slice<RunningMatter> page = running.at(new ReadRunning.Place(model, number, at), paging, actor);
        return new Slice<>(page.rows().stream().map(RunningMatterJson::of).toList(), page.next());
    }
}
