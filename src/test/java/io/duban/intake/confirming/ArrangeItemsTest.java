package io.duban.intake.confirming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.intake.confirming.CorrectItems.Shown;
import io.duban.plan.Drafting;
import io.duban.shared.StaleAggregate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DubanTest
class ArrangeItemsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ArrangeItems arrangeItems;

    @Autowired
    CorrectItems correctItems;

    @Autowired
    UndoCorrection undoCorrection;

    private Drafting drafting;
    private ProposalId id;
    private Sheet asRead;

    @BeforeEach
    void aDocumentTakenIn() {
        drafting = new Drafting(context);
        id = new Documents(context).takenIn(drafting);
        asRead = sheet();
    }

    @Test
    void splitsATaskInItsPlaceAndUndoesIt() {
        arrangeItems.splitAt(id, new Shown(2, 0), new TreeSet<>(List.of(1)), drafting.staff);
        assertThat(sheet().rows()).extracting(row -> row.item().number()).containsExactly("1", "2", "2-2", "3");
        assertThat(sheet().rows()).extracting(Row::key).containsExactly(1, 2, 4, 3);
        undone();
    }

    @Test
    void mergesTasksThatAreNotNeighboursAndUndoesIt() {
        arrangeItems.merge(id, List.of(new Shown(3, 0), new Shown(1, 0)), drafting.staff);
        assertThat(sheet().rows()).extracting(Row::key).containsExactly(1, 2);
        assertThat(sheet().row(1).item().title()).isEqualTo("改造骨干渠道");
        undone();
    }

    @Test
    void splitsAgainWhatWasMerged() {
        arrangeItems.merge(id, List.of(new Shown(1, 0), new Shown(2, 0)), drafting.staff);
        arrangeItems.splitByParts(id, new Shown(1, sheet().row(1).edition()), drafting.staff);
        assertThat(sheet().rows()).extracting(row -> row.item().number()).containsExactly("1", "2", "3");
        assertThat(sheet().rows().get(1).item()).isEqualTo(asRead.row(2).item());
    }

    @Test
    void movesATaskNoFurtherThanTheEndAndUndoesIt() {
        arrangeItems.move(id, new Shown(1, 0), 9, drafting.staff);
        assertThat(sheet().rows()).extracting(Row::key).containsExactly(2, 3, 1);
        undone();
        arrangeItems.move(id, new Shown(1, 0), -1, drafting.staff);
        assertThat(sheet()).isEqualTo(asRead);
    }

    @Test
    void addsATaskBehindAnother() {
        int key = correctItems.add(id, 1, drafting.item("9"), drafting.staff);
        assertThat(sheet().rows()).extracting(Row::key).containsExactly(1, key, 2, 3);
        undone();
    }

    @Test
    void dropsSeveralAsOneCorrection() {
        correctItems.dropAll(id, List.of(new Shown(1, 0), new Shown(3, 0)), drafting.staff);
        assertThat(sheet().kept()).extracting(Row::key).containsExactly(2);
        undone();
    }

    @Test
    void refusesWhatCannotBeSplitOrMerged() {
        assertThatThrownBy(() -> arrangeItems.splitByParts(id, new Shown(1, 0), drafting.staff))
                .isInstanceOf(ProposalRefusal.NothingToSplit.class);
        assertThatThrownBy(() -> arrangeItems.splitAt(id, new Shown(1, 0), new TreeSet<>(), drafting.staff))
                .isInstanceOf(ProposalRefusal.NothingToSplit.class);
        assertThatThrownBy(() -> arrangeItems.merge(id, List.of(new Shown(1, 0), new Shown(1, 0)), drafting.staff))
                .isInstanceOf(ProposalRefusal.NothingToMerge.class);
        correctItems.drop(id, new Shown(2, 0), drafting.staff);
        List<Shown> withDropped =
                List.of(new Shown(1, 0), new Shown(2, sheet().row(2).edition()));
        assertThatThrownBy(() -> arrangeItems.merge(id, withDropped, drafting.staff))
                .isInstanceOf(ProposalRefusal.NothingToMerge.class);
    }

    @Test
    void doesNotMergeWhatSomebodyChangedMeanwhile() {
        correctItems.change(id, new Shown(2, 0), drafting.item("2"), List.of(), drafting.head);
        assertThatThrownBy(() -> arrangeItems.merge(id, List.of(new Shown(1, 0), new Shown(2, 0)), drafting.staff))
                .isInstanceOf(StaleAggregate.class);
    }

    private void undone() {
        undoCorrection.undo(id, 1, drafting.staff);
        assertThat(sheet().rows()).isEqualTo(asRead.rows());
    }

    private Sheet sheet() {
        return context.getBean(ProposedPlans.class).get(id).sheet();
    }
}
