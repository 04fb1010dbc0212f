package io.duban.roster.internal;

import io.duban.organization.Roster;
import io.duban.organization.Tier;
import io.duban.organization.UnitKind;
import io.duban.reading.workbook.Grid;
import io.duban.reading.workbook.Grid.Line;
import io.duban.roster.Remark;
import io.duban.roster.RosterWorkbooks.Reading;
import io.duban.roster.internal.RosterWords.Language;
import io.duban.shared.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads every visible sheet that is one of units or of people. */
final class RosterReader {

    private static final int MOST_UNITS = 2000;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{0,64}");

    private static final Pattern INNER_BLANK = Pattern.compile("\\h|\\s");

    private final Language language;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Roster.UnitLine> units = new ArrayList<>();
    private final List<Roster.PersonLine> people = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    /** {@code language}: of what is said about the workbook. */
    RosterReader(Language language) {
        this.language = language;
    }

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
            String sheet = spots.get(units.get(MOST_UNITS).row()).table().grid().name();
            remarks.add(Remark.error(sheet, "intake.finding.TOO_MANY_ROWS", MOST_UNITS));
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
                RosterCells cells = new RosterCells(table, line, language, remarks);
                spots.add(new Spot(table, line));
                if (table.isOfUnits()) {
                    unit(cells, spots.size() - 1);
                } else {
                    person(cells, spots.size() - 1);
                }
            }
        }
    }

    private void unit(RosterCells cells, int row) {
        String name = cells.required("name", 200);
        String code = cells.narrow("code");
        if (code != null && !CODE.matcher(code).matches()) {
            cells.fault("code", "organization.invalid.code", cells.heading("code"));
        }
        String fullName = cells.name("fullName", 300);
        UnitKind kind = cells.word("kind", RosterWords.KINDS);
        Tier tier = cells.word("tier", RosterWords.TIERS);
        String parent = cells.name("parent", 300);
        if (name != null) {
            units.add(new Roster.UnitLine(row, code, name, fullName, kind, tier, parent));
        }
    }

    private void person(RosterCells cells, int row) {
        String account = account(cells);
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
            return;
        }
        if (cells.text("role") == null) {
            remarks.add(Remark.warning(cells.place("role"), "organization.roster.noRole", account));
        }
        people.add(new Roster.PersonLine(row, account, name, phone, unit, roles));
    }

    /** Null after a fault: an account stays as it was made, so nothing is guessed, and what was made of it is told. */
    private static @Nullable String account(RosterCells cells) {
        String typed = cells.text("account");
        if (typed == null) {
            cells.fault("account", "intake.finding.REQUIRED", cells.heading("account"));
            return null;
        }
        String account = WordList.narrow(typed).toLowerCase(Locale.ROOT);
        if (INNER_BLANK.matcher(typed).find()) {
            cells.fault("account", "organization.roster.accountWithBlank", typed);
            return null;
        }
        if (!account.equals(typed)) {
            cells.remarks()
                    .add(Remark.warning(cells.place("account"), "organization.roster.accountRead", typed, account));
        }
        return account;
    }

    private static Set<Role> roles(RosterCells cells) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        String said = cells.text("role");
        if (said == null) {
            return roles;
        }
        for (String word : said.split("[、,，;；/／|\\n]+", -1)) {
            if (!word.isBlank()) {
                RosterWords.ROLES
                        .meaning(word)
                        .ifPresentOrElse(roles::add, () -> cells.unknown("role", word.strip(), RosterWords.ROLES));
            }
        }
        return roles;
    }
}
