package io.duban.intake.web;

import io.duban.intake.confirming.Coverage;
import io.duban.intake.confirming.Doubt;
import io.duban.intake.confirming.Gap;
import io.duban.intake.confirming.LookUpProposal;
import io.duban.intake.confirming.Row;
import io.duban.intake.confirming.Sheet;
import io.duban.intake.confirming.SuggestUnits;
import io.duban.organization.Units;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.shared.UnitId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Gathers what the page of a proposed plan shows. */
@Component
class ProposalSheet {

    private final Units units;
    private final SuggestUnits suggestUnits;
    private final MessageSource messages;

    ProposalSheet(Units units, SuggestUnits suggestUnits, MessageSource messages) {
        this.units = units;
        this.suggestUnits = suggestUnits;
        this.messages = messages;
    }

    /** Something that is missing, and where on the page it can be mended. */
    record GapView(String place, String text) {}

    /** A goal of the whole plan. */
    record AimView(List<String> path, Measured measured) {}

    record View(
            LookUpProposal.View shown,
            List<GapView> gaps,
            List<SuggestUnits.Suggestion> names,
            List<AimView> aims,
            List<RowView> rows,
            long doubtful,
            Coverage coverage,
            List<DocumentLines.Line> lines) {}

    /** {@code byDoubt}: what wants an eye comes first; else in the order of the document. */
    View of(LookUpProposal.View shown, boolean byDoubt) {
        Sheet sheet = shown.proposal().sheet();
        Map<UnitId, String> names = units.names(sheet.rows().stream()
                .flatMap(row -> row.item().units().stream())
                .map(ItemUnit::unit)
                .collect(Collectors.toSet()));
        List<Row> ordered = byDoubt ? doubtfulFirst(sheet) : sheet.rows();
        List<RowView> rows = ordered.stream().map(row -> RowView.of(row, names)).toList();
        return new View(
                shown,
                shown.gaps().stream().map(this::view).toList(),
                suggestUnits.of(sheet),
                aims(sheet.top()),
                rows,
                rows.stream().filter(row -> row.doubt() != Doubt.NONE).count(),
                Coverage.of(shown.proposal(), units.all()),
                DocumentLines.of(shown.proposal()));
    }

    private static List<AimView> aims(Sheet.Top top) {
        return top.goals().stream()
                .map(goal -> new AimView(goal.path(), Measured.of(goal.indicator(), top.marks())))
                .toList();
    }

    private GapView view(Gap gap) {
        return new GapView(gap.place(), messages.getMessage(gap.text(), LocaleContextHolder.getLocale()));
    }

    private static List<Row> doubtfulFirst(Sheet sheet) {
        return sheet.rows().stream()
                .sorted(Comparator.comparing(Row::doubt).reversed().thenComparing(Row::dropped))
                .toList();
    }
}
