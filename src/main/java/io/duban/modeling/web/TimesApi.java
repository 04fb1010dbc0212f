package io.duban.modeling.web;

import io.duban.modeling.ReadStepTimes;
import io.duban.modeling.ReadStepTimes.Window;
import io.duban.modeling.StepTime;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.shared.StepKey;
import io.duban.work.Answer;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How long the steps of the models take, as JSON. */
@RestController
@RequestMapping("/api/models")
@Tag(name = "models")
class TimesApi {

    /**
     * Of a step of a version; times in seconds by the clock, null where it was not kept since when the steps had
     * waited.
     */
    record StepTimeJson(
            int number,
            String element,
            String name,
            long done,
            long returned,
            @Nullable Long medianSeconds,
            @Nullable Long longestSeconds) {}

    /** A step that was done; {@code tookSeconds} null: it was not kept since when it had waited. */
    record TimedStepJson(
            UUID subject,
            String number,
            String title,
            String unit,
            @Nullable Answer answer,
            Instant doneAt,
            @Nullable Long tookSeconds) {

        private static TimedStepJson of(ReadStepTimes.Line line) {
            return new TimedStepJson(
                    line.done().subject(),
                    line.done().number(),
                    line.done().title(),
                    line.unit(),
                    line.done().answer(),
                    line.done().doneAt(),
                    seconds(line.done().took()));
        }
    }

    private final ReadStepTimes times;
    private final ModelWords words;

    TimesApi(ReadStepTimes times, ModelWords words) {
        this.times = times;
        this.words = words;
    }

    /** How often and how fast people did the steps of a model, the newest version first. */
    @GetMapping("/{model}/times")
    List<StepTimeJson> times(
            @PathVariable String model, @RequestParam(defaultValue = "YEAR") Window window, Actor.Person actor) {
        return times.of(model, window, actor).stream().map(this::json).toList();
    }

    private StepTimeJson json(StepTime time) {
        return new StepTimeJson(
                time.step().version(),
                time.step().node(),
                words.name(time.step()),
                time.done(),
                time.returned(),
                seconds(time.median()),
                seconds(time.longest()));
    }

    /** What was done at a step, the slowest first; only what was sent back where that is asked. */
    @GetMapping("/{model}/versions/{number}/times/{element}")
    Slice<TimedStepJson> done(
            @PathVariable String model,
            @PathVariable int number,
            @PathVariable String element,
            @RequestParam(defaultValue = "YEAR") Window window,
            @RequestParam(defaultValue = "false") boolean returned,
            @ParameterObject Paging paging,
            Actor.Person actor) {
        Slice<ReadStepTimes.Line> page = times.done(
                new ReadStepTimes.Asked(new StepKey(model, number, element), window, returned), paging, actor);
        return new Slice<>(page.rows().stream().map(TimedStepJson::of).toList(), page.next());
    }

    private static @Nullable Long seconds(@Nullable Duration took) {
        return took == null ? null : took.toSeconds();
    }
}
