package io.duban.modeling.web;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.modeling.ReadStepTimes;
import io.duban.modeling.ReadStepTimes.Window;
import io.duban.modeling.StepTime;
import io.duban.shared.Actor;
import io.duban.shared.Slice;
import io.duban.shared.StepKey;
import io.duban.work.Answer;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How long the steps of a model take as a file, for the page and for programs alike; times in days. */
@RestController
@Tag(name = "models")
class TimesExport {

    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);

    private static final List<Column<StepTime>> TIMES = List.of(
            new Column<>("modeling.step", StepTime::step),
            new Column<>("modeling.export.version", time -> time.step().version()),
            new Column<>("modeling.times.done", StepTime::done),
            new Column<>("modeling.times.returned", StepTime::returned),
            new Column<>("modeling.export.medianDays", time -> days(time.median())),
            new Column<>("modeling.export.longestDays", time -> days(time.longest())));

    private static final List<Column<ReadStepTimes.Line>> DONE = List.of(
            new Column<>("modeling.matter.number", line -> line.done().number()),
            new Column<>("modeling.matter", line -> line.done().title()),
            new Column<>("modeling.times.unit", ReadStepTimes.Line::unit),
            new Column<>("modeling.times.answer", line -> words(line.done().answer())),
            new Column<>("modeling.times.doneAt", line -> line.done().doneAt()),
            new Column<>("modeling.export.tookDays", line -> days(line.done().took())));

    private final ReadStepTimes times;
    private final WriteList write;

    TimesExport(ReadStepTimes times, WriteList write) {
        this.times = times;
        this.write = write;
    }

    /** How often and how fast people did the steps of a model. */
    @GetMapping({"/models/{model}/times/export", "/api/models/{model}/times/export"})
    ResponseEntity<Resource> times(
            @PathVariable String model,
            @RequestParam(defaultValue = "YEAR") Window window,
            @RequestParam(defaultValue = "XLSX") ExportForm format,
            Actor.Person who)
            throws IOException {
        List<StepTime> all = times.of(model, window, who);
        return write.answer(new Listing<>("modeling.toTimes", TIMES, paging -> new Slice<>(all, null)), format);
    }

    /** What was done at a step, the slowest first. */
    @GetMapping({
        "/models/{model}/versions/{number}/times/{element}/export",
        "/api/models/{model}/versions/{number}/times/{element}/export"
    })
    ResponseEntity<Resource> done(
            @PathVariable String model,
            @PathVariable int number,
            @PathVariable String element,
            @RequestParam(defaultValue = "YEAR") Window window,
            @RequestParam(defaultValue = "false") boolean returned,
            @RequestParam(defaultValue = "XLSX") ExportForm format,
            Actor.Person who)
            throws IOException {
        ReadStepTimes.Asked asked = new ReadStepTimes.Asked(new StepKey(model, number, element), window, returned);
        return write.answer(new Listing<>("modeling.toTimes", DONE, paging -> times.done(asked, paging, who)), format);
    }

    private static @Nullable Object words(@Nullable Answer answer) {
        return answer == null ? null : new DefaultMessageSourceResolvable("worklist.answer." + answer);
    }

    private static @Nullable BigDecimal days(@Nullable Duration took) {
        return took == null
                ? null
                : BigDecimal.valueOf(took.toSeconds()).divide(SECONDS_OF_A_DAY, 2, RoundingMode.HALF_UP);
    }
}
