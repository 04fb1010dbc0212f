package io.duban.report.web;

import io.duban.report.Fault;
import io.duban.report.Measure;
import io.duban.report.Measures;
import io.duban.report.ReportCheck;
import io.duban.report.ReportPart;
import io.duban.report.TaskYear;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.task.Task;
import io.duban.task.Tasks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/**
 * Looks at the values of a draft: those of no indicator of the task are refused, those that are no number are kept and
 * told.
 */
@Component
class DraftCheck {

    private static final String NO_NUMBER = "report.fault.notANumber";

    private final Tasks tasks;
    private final Measures measures;
    private final MessageSource messages;

    DraftCheck(Tasks tasks, Measures measures, MessageSource messages) {
        this.tasks = tasks;
        this.measures = measures;
        this.messages = messages;
    }

    /**
     * What is to be said at fields of what was kept all the same; nothing is told of a task that the writer may not
     * see.
     */
    List<Saved.Remark> of(TaskYear of, ReportForm form, Actor.Person writer) throws BindException {
        if (form.lines().isEmpty()) {
            return List.of();
        }
        Task task = tasks.get(of.task());
        if (!task.isReadableBy(writer)) {
            throw new Missing(of.task());
        }
        List<Measure> known = measures.of(task, of.year(), List.of());
        ApiChecks.refuse(form, strangers(form, known));
        return ReportCheck.faults(ReportPart.UNIT, of.year(), form.draft().content(), known).stream()
                .filter(fault -> fault.key().equals(NO_NUMBER))
                .map(this::remark)
                .toList();
    }

    private static List<Fault> strangers(ReportForm form, List<Measure> known) {
        Set<Object> seen = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        IntStream.range(0, form.lines().size()).forEach(place -> {
            var indicator = form.lines().get(place).indicator();
            boolean ofTask =
                    known.stream().anyMatch(measure -> measure.indicator().id().equals(indicator));
            if (!ofTask || !seen.add(indicator)) {
                String key = ofTask ? "report.fault.indicatorTwice" : "report.fault.indicatorUnknown";
                faults.add(new Fault("values[" + place + "].indicator", key, List.of()));
            }
        });
        return faults;
    }

    private Saved.Remark remark(Fault fault) {
        return new Saved.Remark(
                fault.field(),
                messages.getMessage(fault.key(), fault.arguments().toArray(), LocaleContextHolder.getLocale()));
    }
}
