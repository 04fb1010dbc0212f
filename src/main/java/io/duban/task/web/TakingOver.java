package io.duban.task.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.duban.organization.Unit;
import io.duban.organization.Units;
import io.duban.plan.Staffing;
import io.duban.shared.UnitId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The units that can take the part of one that leaves a task, and the word about one that has nobody to do it. */
@Component
class TakingOver {

    private final Units units;
    private final Staffing staffing;
    private final MessageSource messages;

    TakingOver(Units units, Staffing staffing, MessageSource messages) {
        this.units = units;
        this.staffing = staffing;
        this.messages = messages;
    }

    /** Every other unit by name; the name says where it lacks people. */
    Map<UnitId, String> of(UnitId leaving) {
        return of(List.of(leaving));
    }

    /** Every unit but these, by name; the name says where it lacks people. */
    Map<UnitId, String> of(Collection<UnitId> having) {
        Map<UnitId, String> names = new LinkedHashMap<>();
        units.all().stream()
                .filter(one -> !having.contains(one.id()))
                .forEach((Unit one) -> names.put(one.id(), one.name()));
        Map<UnitId, List<Staffing.Gap>> gaps =
                staffing.gaps(names.keySet()).stream().collect(groupingBy(Staffing.Gap::unit));
        gaps.forEach((one, lacking) -> names.computeIfPresent(one, (same, name) -> lacking(name, lacking)));
        return names;
    }

    /** Those who do the work of a unit's part, whoever else works there. */
    private String lacking(String name, List<Staffing.Gap> gaps) {
        String roles = gaps.stream()
                .map(gap -> gap.alone() ? text("task.answer.another", role(gap)) : role(gap))
                .collect(joining(text("task.answer.and")));
        return text("task.answer.lacking", name, roles);
    }

    private String role(Staffing.Gap gap) {
        return text("enum.Role." + gap.role());
    }

    private String text(String key, Object... facts) {
        return messages.getMessage(key, facts, LocaleContextHolder.getLocale());
    }

    /** What is said after the act: {@code done}, unless the successor lacks people. */
    void tell(String done, @Nullable UnitId successor, RedirectAttributes redirect) {
        List<Staffing.Gap> gaps = successor == null ? List.of() : staffing.gaps(Set.of(successor));
        if (gaps.isEmpty()) {
            redirect.addFlashAttribute("done", done);
        } else {
            redirect.addFlashAttribute("done", "done.task.handedOverWithGaps");
            redirect.addFlashAttribute("doneArguments", List.of(gaps.get(0).unitName()));
        }
    }
}
