package io.duban.intake.web;

import io.duban.reading.Proposal;
import io.duban.reading.vocabulary.Column;
import java.util.List;

/** A table of the document; {@code number} counts from 1. */
record TableJson(int number, int start, int end, boolean tasks, List<ColumnJson> columns) {
    /** What a column was read as. */
    record ColumnJson(int column, String heading, Column meaning, double sure, boolean chosen) {

        static ColumnJson of(Proposal.ProposedColumn given) {
            return new ColumnJson(given.column(), given.heading(), given.meaning(), given.sure(), given.chosen());
        }
    }

    static TableJson of(Proposal.ProposedTable given) {
        return new TableJson(
                given.number(),
                given.start(),
                given.end(),
                given.tasks(),
                given.columns().stream().map(ColumnJson::of).toList());
    }
}
