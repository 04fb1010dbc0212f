package io.duban.roster.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;

import io.duban.organization.PersonLine;
import io.duban.organization.RoleIn;
import io.duban.organization.Unit;
import io.duban.roster.internal.RosterWords.Language;
import io.duban.shared.ByName;
import io.duban.shared.CellText;
import io.duban.shared.UnitId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes units, people and how to fill them in. */
final class RosterWriter {

    private static final int ROWS_TO_FILL = 1000;
    private static final List<Integer> UNIT_WIDTHS = List.of(16, 26, 36, 10, 10, 26);
    private static final List<Integer> PERSON_WIDTHS = List.of(18, 14, 18, 30, 40);
    private final Language language;
    private final List<Unit> units;
    private final Map<UnitId, Unit> byId;
    private final ByName<UnitId> byName = new ByName<>();
    private final Set<String> codes = new HashSet<>();

    private RosterWriter(List<Unit> units, Language language) {
        this.language = language;
        this.units = units;
        this.byId = units.stream().collect(toMap(Unit::id, unit -> unit));
        for (Unit unit : units) {
            byName.add(unit.name(), unit.id());
            byName.add(unit.fullName(), unit.id());
            if (unit.code() != null) {
                codes.add(unit.code());
            }
        }
    }

    static void write(List<Unit> units, List<PersonLine> people, Language language, OutputStream out)
            throws IOException {
        try (Workbook book = new Workbook(out, "Duban", "1.0")) {
            RosterWriter writer = new RosterWriter(units, language);
            writer.units(book.newWorksheet(language.units));
            writer.people(book.newWorksheet(language.people), people);
            guide(book.newWorksheet(language.guide), RosterGuide.lines(language));
        }
    }

    private void units(Worksheet sheet) {
        head(sheet, List.copyOf(language.unitFields().values()), UNIT_WIDTHS);
        int row = 0;
        for (Unit unit : units) {
            row++;
            text(sheet, row, 0, unit.code());
            text(sheet, row, 1, unit.name());
            text(sheet, row, 2, unit.fullName());
            text(sheet, row, 3, language.word(RosterWords.KINDS, unit.kind()));
            text(sheet, row, 4, language.word(RosterWords.TIERS, unit.tier()));
            text(sheet, row, 5, unit.parentId() == null ? "" : reference(unit.parentId()));
        }
        asTexts(sheet, row, UNIT_WIDTHS.size());
        offer(sheet, 3, language.all(RosterWords.KINDS), row + ROWS_TO_FILL);
        offer(sheet, 4, language.all(RosterWords.TIERS), row + ROWS_TO_FILL);
    }

    private void people(Worksheet sheet, List<PersonLine> people) {
        head(sheet, List.copyOf(language.personFields().values()), PERSON_WIDTHS);
        int row = 0;
        for (PersonLine person : people) {
            Map<UnitId, String> roles = person.roles().stream()
                    .filter(role -> byId.containsKey(role.unit()))
                    .collect(groupingBy(
                            RoleIn::unit,
                            LinkedHashMap::new,
                            mapping(role -> language.word(RosterWords.ROLES, role.role()), joining(language.between))));
            if (roles.isEmpty()) {
                person(sheet, ++row, person, "", "");
            }
            for (Map.Entry<UnitId, String> in : roles.entrySet()) {
                person(sheet, ++row, person, reference(in.getKey()), in.getValue());
            }
        }
        asTexts(sheet, row, PERSON_WIDTHS.size());
    }

    private static void person(Worksheet sheet, int row, PersonLine person, String unit, String roles) {
        text(sheet, row, 0, person.account());
        text(sheet, row, 1, person.name());
        text(sheet, row, 2, person.phone());
        text(sheet, row, 3, unit);
        text(sheet, row, 4, roles);
    }

    private static void text(Worksheet sheet, int row, int column, @Nullable String text) {
        sheet.value(row, column, text == null ? null : CellText.of(text));
    }

    /** The name, where no other has it; else the code, else with the names above. */
    private String reference(UnitId id) {
        Unit unit = byId.get(id);
        if (unit == null) {
            return "";
        }
        if (byName.called(unit.name()).size() == 1 && !codes.contains(unit.name())) {
            return unit.name();
        }
        return unit.code() != null
                ? unit.code()
                : unit.parentId() == null ? unit.name() : reference(unit.parentId()) + " > " + unit.name();
    }

    private static void guide(Worksheet sheet, List<List<String>> lines) {
        sheet.width(0, 16);
        sheet.width(1, 100);
        int row = 0;
        for (List<String> line : lines) {
            sheet.value(row, 0, line.get(0));
            sheet.value(row, 1, line.get(1));
            sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
            row++;
        }
    }

    private static void head(Worksheet sheet, List<String> headings, List<Integer> widths) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.width(column, widths.get(column));
        }
        sheet.range(0, 0, 0, headings.size() - 1)
                .style()
                .bold()
                .fillColor("E7EDF3")
                .set();
        sheet.freezePane(0, 1);
    }

    /** So that a spreadsheet makes no number of an account, drops no zero and takes no name for an error. */
    private static void asTexts(Worksheet sheet, int rows, int columns) {
        sheet.range(1, 0, rows + ROWS_TO_FILL, columns - 1).style().format("@").set();
    }

    private static void offer(Worksheet sheet, int column, List<String> words, int lastRow) {
        sheet.range(1, column, lastRow, column)
                .validateWithListByFormula("\"" + String.join(",", words) + "\"")
                .allowBlank(true);
    }
}
