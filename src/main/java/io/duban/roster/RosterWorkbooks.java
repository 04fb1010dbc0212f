package io.duban.roster;

import io.duban.organization.PersonLine;
import io.duban.organization.Roster;
import io.duban.organization.Unit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Units and people as a workbook (.xlsx). */
public interface RosterWorkbooks {

    /** What a workbook says as far as it could be understood, and everything that was found about it. */
    record Reading(Roster roster, List<Remark> remarks, Places places) {

        public Reading {
            remarks = List.copyOf(remarks);
        }
    }

    /** Where a line of the roster says something. */
    @FunctionalInterface
    interface Places {

        /** The cell, by the line's {@code row} and the name of its field. */
        String of(int row, String field);
    }

    /** Never throws for what stands in the cells. */
    Reading read(byte[] content);

    /** With these units and people; without any it is a template to fill in. */
    void write(List<Unit> units, List<PersonLine> people, OutputStream out) throws IOException;
}
