package io.duban.intake;

import io.duban.organization.Unit;
import io.duban.plan.Plan;
import io.duban.plan.ProposedItem;
import io.duban.shared.UnitId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** The ledger as a workbook (.xlsx). */
public interface PlanWorkbooks {

    /** The plan whose ledger it is, its items as they stand, every open unit, and the names of all units in it. */
    record Ground(Plan plan, List<ProposedItem> items, List<Unit> units, Map<UnitId, String> names) {

        public Ground {
            items = List.copyOf(items);
            units = List.copyOf(units);
            names = Map.copyOf(names);
        }
    }

    /** What a workbook says, as far as it could be understood, and everything that was found about it. */
    record Reading(List<ProposedItem> items, List<Finding> findings) {

        public Reading {
            items = List.copyOf(items);
            findings = List.copyOf(findings);
        }
    }

    /** With the items of the ground; without items it is a template to fill in. */
    void write(Ground ground, OutputStream out) throws IOException;

    /** Throws {@link IntakeRefusal.NotAWorkbook} or {@link IntakeRefusal.Swollen} without looking inside further. */
    void mustBeWorkbook(byte[] content);

    /** Never throws for what stands in the cells: that is named in the findings. */
    Reading read(byte[] content, Ground ground);
}
