package io.duban.intake.confirming;

import io.duban.reading.PlanReader;
import io.duban.reading.Proposal.ProposedColumn;
import io.duban.reading.Proposal.ProposedTable;
import io.duban.reading.document.Document;
import io.duban.reading.vocabulary.Column;
import io.duban.shared.Actor;
import io.duban.shared.StaleAggregate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a table of a proposed plan again after a person has said what its columns are; that is one correction. */
@Component
public class ChooseColumns {

    private final Corrections corrections;
    private final Layouts layouts;
    private final UnitMatchers matchers;

    ChooseColumns(Corrections corrections, Layouts layouts, UnitMatchers matchers) {
        this.corrections = corrections;
        this.layouts = layouts;
        this.matchers = matchers;
    }

    /**
     * What a person says.
     *
     * @param edition of the head of the sheet that was shown
     * @param table its number from 1
     * @param consented whether corrected rows may be replaced
     */
    public record Choice(int edition, int table, List<Column> columns, boolean consented) {

        public Choice {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Refuses with {@link StaleAggregate} when another edition was shown, and with {@link
     * ProposalRefusal.CorrectionsReplaced} when rows would be replaced that somebody has corrected and nobody
     * consented.
     */
    @Transactional
    public void choose(ProposalId id, Choice choice, Actor.Person who) {
        Corrections.Opened opened = corrections.open(id, who);
        if (opened.sheet().top().edition() != choice.edition()) {
            throw new StaleAggregate(id);
        }
        RereadSheet reread = reread(opened, choice);
        if (!reread.lost().isEmpty() && !choice.consented()) {
            throw new ProposalRefusal.CorrectionsReplaced(reread.lost().stream()
                    .map(row -> CorrectItems.label(row.item()))
                    .toList());
        }
        corrections.correct(
                opened, CorrectionAct.COLUMNS_CHOSEN, String.valueOf(choice.table()), any -> reread.sheet());
    }

    private RereadSheet reread(Corrections.Opened opened, Choice choice) {
        ProposedPlan proposal = opened.proposal();
        Document document = layouts.document(proposal).orElseThrow(ProposalRefusal.NoTables::new);
        Map<Integer, List<Column>> chosen = new HashMap<>();
        opened.sheet().top().tables().stream()
                .filter(ChooseColumns::isChosen)
                .forEach(table -> chosen.put(
                        table.number(),
                        table.columns().stream().map(ProposedColumn::meaning).toList()));
        Sheet before = read(proposal, document, chosen);
        chosen.put(choice.table(), choice.columns());
        return RereadSheet.of(opened.sheet(), before, read(proposal, document, chosen), opened.edition());
    }

    private Sheet read(ProposedPlan proposal, Document document, Map<Integer, List<Column>> chosen) {
        return SheetMaker.of(PlanReader.read(document, chosen), matchers.beside(proposal.office()));
    }

    private static boolean isChosen(ProposedTable table) {
        return table.columns().stream().anyMatch(ProposedColumn::chosen);
    }
}
