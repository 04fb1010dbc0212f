package io.duban.roster.internal;

import io.duban.organization.PersonLine;
import io.duban.organization.Roster;
import io.duban.organization.Unit;
import io.duban.reading.workbook.GridReader;
import io.duban.roster.Remark;
import io.duban.roster.RosterWorkbooks;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class FastExcelRosters implements RosterWorkbooks {

    @Override
    public Reading read(byte[] content) {
        try {
            return new RosterReader().read(GridReader.read(content, () -> {}).values());
        } catch (IOException broken) {
            return new Reading(
                    new Roster(List.of(), List.of()),
                    List.of(Remark.error("", "organization.roster.noSheet")),
                    (row, field) -> "");
        }
    }

    @Override
    public void write(List<Unit> units, List<PersonLine> people, OutputStream out) throws IOException {
        RosterWriter.write(units, people, out);
    }
}
