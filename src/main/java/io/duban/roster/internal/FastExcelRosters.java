package io.duban.roster.internal;

import io.duban.organization.PersonLine;
import io.duban.organization.Roster;
import io.duban.organization.Unit;
import io.duban.reading.workbook.GridReader;
import io.duban.roster.Remark;
import io.duban.roster.RosterWorkbooks;
import io.duban.roster.internal.RosterWords.Language;
import io.duban.shared.WorkbookTime;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

@Component
class FastExcelRosters implements RosterWorkbooks {

    private final Clock clock;

    FastExcelRosters(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Reading read(byte[] content) {
        try {
            return new RosterReader(language())
                    .read(GridReader.read(content, () -> {}).values());
        } catch (IOException broken) {
            return new Reading(
                    new Roster(List.of(), List.of()),
                    List.of(Remark.error("", "organization.roster.noSheet")),
                    (row, field) -> "");
        }
    }

    @Override
    public void write(List<Unit> units, List<PersonLine> people, OutputStream out) throws IOException {
        WorkbookTime.write(made -> RosterWriter.write(units, people, language(), made), out, clock.instant());
    }

    private static Language language() {
        return Language.of(LocaleContextHolder.getLocale());
    }
}
