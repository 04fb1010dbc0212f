package io.duban.roster.internal;

import io.duban.organization.Roster;
import io.duban.organization.Tier;
import io.duban.organization.UnitKind;
import io.duban.reading.workbook.CellValue;
import io.duban.reading.workbook.Grid;
import io.duban.reading.workbook.Grid.Line;
import io.duban.roster.Remark;
import io.duban.roster.RosterWorkbooks.Reading;
import io.duban.shared.NameRule;
import io.duban.shared.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads every visible sheet that is one of units or of people. */
final class RosterReader {

    private static final int MOST_UNITS = 2000;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{0,64}");

    private final List<Remark> remarks = new ArrayList<>();
    private final List<Roster.UnitLine> units = new ArrayList<>();
    private final List<Roster.PersonLine> people = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    /** Where a line of the roster stands. */
    private record Spot(RosterTable table, Line line) {}

    Reading read(Collection<Grid> grids) {
        boolean any = false;
        for (Grid grid : grids) {
            Optional<RosterTable> table = RosterTable.of(grid);
            if (table.isPresent() && grid.hidden()) {
                remarks.add(Remark.warning(grid.name(), "organization.roster.hiddenSheet"));
            } else if (table.isPresent()) {
                any = true;
                read(table.get());
            }
        }
        if (!any) {
            remarks.add(Remark.error("", "organization.roster.noSheet"));
        }
        if (units.size() > MOST_UNITS) {
            remarks.add(Remark.error(RosterWords.UNITS, "intake.finding.TOO_MANY_ROWS", MOST_UNITS));
            units.subList(MOST_UNITS, units.size()).clear();
        }
        return new Reading(new Roster(units, people), remarks, this::place);
    }

    private String place(int row, String field) {
        Spot spot = spots.get(row);
        return spot.table().place(spot.line(), field);
    }

    private void read(RosterTable table) {
        table.remark(remarks);
        for (Line line : table.rows()) {
            if (table.says(line)) {
                Cells cells = new Cells(table, line, remarks);
                spots.add(new Spot(table, line));
                if (table.isOfUnits()) {
                    unit(cells, spots.size() - 1);
                } else {
                    person(cells, spots.size() - 1);
                }
            }
        }
    }

    private void unit(Cells cells, int row) {
        String name = cells.required("name", 200);
        String code = cells.narrow("code");
        if (code != null && !CODE.matcher(code).matches()) {
            cells.fault("code", "organization.invalid.code", RosterWords.UNIT_FIELDS.getOrDefault("code", ""));
        }
        String fullName = cells.name("fullName", 300);
        UnitKind kind = cells.word("kind", RosterWords.KINDS::meaning, RosterWords.KINDS.all());
        Tier tier = cells.word("tier", RosterWords.TIERS::meaning, RosterWords.TIERS.all());
        String parent = cells.name("parent", 300);
        if (name != null) {
            units.add(new Roster.UnitLine(row, code, name, fullName, kind, tier, parent));
        }
    }

    private void person(Cells cells, int row) {
        String account = cells.narrow("account");
        String name = cells.name("name", 100);
        // As it stands: how people group the digits is theirs.
        String phone = cells.text("phone");
        cells.mustFit("phone", phone, 40);
        if (phone != null && phone.codePoints().noneMatch(Character::isDigit)) {
            remarks.add(Remark.warning(cells.place("phone"), "organization.roster.phoneWithoutDigit", phone));
        }
        String unit = cells.name("unit", 300);
        Set<Role> roles = roles(cells);
        if (account == null) {
            cells.fault("account", "intake.finding.REQUIRED", RosterWords.PERSON_FIELDS.getOrDefault("account", ""));
            return;
        }
        if (cells.text("role") == null) {
            remarks.add(Remark.warning(cells.place("role"), "organization.roster.noRole", account));
        }
        people.add(new Roster.PersonLine(row, account.toLowerCase(Locale.ROOT), name, phone, unit, roles));
    }

    private static Set<Role> roles(Cells cells) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        String said = cells.text("role");
        if (said == null) {
            return roles;
        }
        for (String word : said.split("[、,，;；/／|\\n]+", -1)) {
            if (!word.isBlank()) {
                RosterWords.ROLES
                        .meaning(word)
                        .ifPresentOrElse(
                                roles::add, () -> cells.unknown("role", word.strip(), RosterWords.ROLES.all()));
            }
        }
        return roles;
    }

    /** The cells of one row; null is one that says nothing. */
    private record Cells(RosterTable table, Line line, List<Remark> remarks) {

        String place(String field) {
            return table.place(line, field);
        }

        void fault(String field, String key, Object... arguments) {
            remarks.add(Remark.error(place(field), key, arguments));
        }

        void unknown(String field, String word, List<String> known) {
            fault(field, "intake.finding.UNKNOWN_WORD", word, String.join("、", known));
        }

        @Nullable
        String text(String field) {
            CellValue cell = table.cell(line, field);
            if (cell == null) {
                return null;
            }
            switch (cell.kind()) {
                case FORMULA -> fault(field, "intake.finding.FORMULA");
                case BROKEN -> fault(field, "intake.finding.CELL_BROKEN");
                default -> {
                    if (cell.dated()) {
                        String heading = (table.isOfUnits() ? RosterWords.UNIT_FIELDS : RosterWords.PERSON_FIELDS)
                                .getOrDefault(field, "");
                        fault(field, "intake.finding.DAY_MISPLACED", heading, cell.shown());
                        return null;
                    }
                    String shown = cell.shown().matches("\\d+") ? cell.shown() : cell.text();
                    return shown.isBlank() ? null : shown.strip();
                }
            }
            return null;
        }

        /** A code or an account. */
        @Nullable
        String narrow(String field) {
            String text = text(field);
            return text == null ? null : WordList.narrow(text);
        }

        /** As it stands: what it means is told beside the names that there are. */
        @Nullable
        String name(String field, int longest) {
            String text = text(field);
            mustFit(field, text == null ? null : NameRule.spelled(text), longest);
            return text;
        }

        @Nullable
        String required(String field, int longest) {
            String name = name(field, longest);
            if (name == null && table.cell(line, field) == null) {
                String heading = (table.isOfUnits() ? RosterWords.UNIT_FIELDS : RosterWords.PERSON_FIELDS)
                        .getOrDefault(field, "");
                fault(field, "intake.finding.REQUIRED", heading);
            }
            return name;
        }

        void mustFit(String field, @Nullable String text, int longest) {
            if (text != null && text.length() > longest) {
                fault(field, "intake.finding.TOO_LONG", longest, text.length());
            }
        }

        <T> @Nullable T word(String field, Function<String, Optional<T>> meaning, List<String> known) {
            String said = text(field);
            if (said == null) {
                return null;
            }
            Optional<T> meant = meaning.apply(said);
            if (meant.isEmpty()) {
                unknown(field, said, known);
            }
            return meant.orElse(null);
        }
    }
}
