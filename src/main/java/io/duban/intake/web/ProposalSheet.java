package io.duban.intake.web;

import io.duban.intake.confirming.Coverage;
import io.duban.intake.confirming.Gap;
import io.duban.intake.confirming.LookUpProposal;
import io.duban.intake.confirming.Mark;
import io.duban.intake.confirming.ProposedPlan;
import io.duban.intake.confirming.Row;
import io.duban.intake.confirming.Sheet;
import io.duban.intake.confirming.SuggestUnits;
import io.duban.organization.Unit;
import io.duban.organization.Units;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.shared.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Gathers what the page of a proposed plan shows: never more than a bounded part of what may be long. */
@Component
class ProposalSheet {

    private static final int GAPS = 20;
    private static final int NAMES = 8;

    private final Units units;
    private final SuggestUnits suggestUnits;
    private final MessageSource messages;

    ProposalSheet(Units units, SuggestUnits suggestUnits, MessageSource messages) {
        this.units = units;
        this.suggestUnits = suggestUnits;
        this.messages = messages;
    }

    /** Something that is missing, and where it can be mended; {@code row}: the key of its task, null for none. */
    record GapView(String place, @Nullable Integer row, String text) {

        /** Whether it is mended in a form of its own, and not where it is shown. */
        public boolean form() {
            return place.equals("head") || place.equals("goals");
        }
    }

    /** A goal of the whole plan. */
    record AimView(List<String> path, Measured measured) {}

    /** What is said about the whole; of gaps and names only the first ones, and how many there are. */
    record View(
            LookUpProposal.View shown,
            List<GapView> gaps,
            int allGaps,
            List<SuggestUnits.Suggestion> names,
            int allNames,
            List<AimView> aims,
            Map<UnitId, String> unitNames,
            Coverage coverage) {}

    /** A portion of the document; {@code previous} and {@code next}: places in those beside it, null for none. */
    record TextPage(
            List<DocumentLines.Line> lines,
            int portion,
            int portions,
            @Nullable Integer previous,
            @Nullable Integer next) {}

    View of(LookUpProposal.View shown) {
        Sheet sheet = shown.proposal().sheet();
        List<SuggestUnits.Suggestion> names = suggestUnits.of(sheet);
        List<Unit> open = units.all();
        return new View(
                shown,
                shown.gaps().stream().limit(GAPS).map(this::view).toList(),
                shown.gaps().size(),
                names.stream().limit(NAMES).toList(),
                names.size(),
                aims(shown.proposal()),
                open.stream().collect(Collectors.toMap(Unit::id, Unit::name)),
                Coverage.of(shown.proposal(), open));
    }

    private static List<AimView> aims(ProposedPlan proposal) {
        Sheet.Top top = proposal.sheet().top();
        Source.Marks marks = new Source.Marks(top.marks(), false, new TextLines(proposal.text()));
        return top.goals().stream()
                .map(goal -> new AimView(goal.path(), Measured.of(goal.indicator(), marks)))
                .toList();
    }

    SheetPage rows(ProposedPlan proposal, Place place) {
        return SheetPage.of(proposal.sheet(), place, names(proposal.sheet().rows()), new TextLines(proposal.text()));
    }

    /** Rows as they would be, one after the other. */
    List<RowView> rows(ProposedPlan proposal, Collection<Row> rows) {
        Map<UnitId, String> names = names(rows);
        TextLines lines = new TextLines(proposal.text());
        return rows.stream().map(row -> RowView.of(row, names, lines, null)).toList();
    }

    TextPage text(ProposedPlan proposal, Place place) {
        TextLines lines = new TextLines(proposal.text());
        int portion = lines.portionOf(place(proposal.sheet(), place));
        return new TextPage(
                DocumentLines.of(proposal, lines.portion(portion)),
                portion + 1,
                lines.portions(),
                portion == 0 ? null : lines.portion(portion - 1).get(0).start(),
                portion + 1 >= lines.portions()
                        ? null
                        : lines.portion(portion + 1).get(0).start());
    }

    private static int place(Sheet sheet, Place place) {
        return Optional.ofNullable(place.at())
                .or(() -> Optional.ofNullable(place.row())
                        .flatMap(key -> sheet.row(key).text())
                        .map(Mark::start))
                .orElse(0);
    }

    private Map<UnitId, String> names(Collection<Row> rows) {
        return units.names(rows.stream()
                .flatMap(row -> row.item().units().stream())
                .map(ItemUnit::unit)
                .collect(Collectors.toSet()));
    }

    private GapView view(Gap gap) {
        String text = messages.getMessage(gap.text(), LocaleContextHolder.getLocale());
        boolean ofRow = gap.place().startsWith(Gap.ROW);
        return new GapView(gap.place(), ofRow ? Integer.valueOf(gap.place().substring(Gap.ROW.length())) : null, text);
    }
}
