package io.duban.organization;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Those who wait for a first password, as a list with something of their own for each. */
@Component
public class DueList {

    private static final int EVERYBODY = 100_000;

    private final Accounts accounts;
    private final Directory directory;
    private final Units units;

    DueList(Accounts accounts, Directory directory, Units units) {
        this.accounts = accounts;
        this.directory = directory;
        this.units = units;
    }

    /** One line of the list; {@code units} are names, {@code secret} is known to nobody but the one who is told now. */
    public record Line(PersonId id, String account, String name, String units, String secret) {

        @Override
        public String toString() {
            return "Line[" + account + "]";
        }
    }

    /** Where somebody works: the names of the units, and the place of the first of them among all. */
    private record Desk(int place, String units) {

        static final Desk NONE = new Desk(Integer.MAX_VALUE, "");
    }

    private record Placed(Line line, int place) {}

    /**
     * At most {@value HandOutPasswords#MOST}: by unit in the order of the tree, as they are handed out, then by name as
     * a reader of Chinese looks it up.
     */
    List<Line> lines(boolean unusedToo, Function<Account, String> secretOf) {
        List<Account> due = accounts.due(unusedToo, HandOutPasswords.MOST);
        Map<PersonId, Desk> desks = due.isEmpty() ? Map.of() : desks();
        List<Placed> lines = new ArrayList<>();
        for (Account account : due) {
            Desk desk = desks.getOrDefault(account.id(), Desk.NONE);
            lines.add(new Placed(
                    new Line(account.id(), account.account(), account.name(), desk.units(), secretOf.apply(account)),
                    desk.place()));
        }
        Collator names = Collator.getInstance(Locale.CHINA);
        return lines.stream()
                .sorted(comparing(Placed::place)
                        .thenComparing(placed -> placed.line().name(), names)
                        .thenComparing(placed -> placed.line().account()))
                .map(Placed::line)
                .toList();
    }

    private Map<PersonId, Desk> desks() {
        Map<UnitId, Integer> places = new HashMap<>();
        units.everyone().forEach(unit -> places.put(unit.id(), places.size()));
        return directory.people(new PersonFilter("", null, null, false), null, EVERYBODY).stream()
                .filter(person -> !person.roles().isEmpty())
                .collect(toMap(PersonLine::id, person -> desk(person.roles(), places)));
    }

    private static Desk desk(List<RoleIn> roles, Map<UnitId, Integer> places) {
        List<RoleIn> sorted = roles.stream()
                .sorted(comparing(role -> places.getOrDefault(role.unit(), Integer.MAX_VALUE)))
                .toList();
        return new Desk(
                places.getOrDefault(sorted.get(0).unit(), Integer.MAX_VALUE),
                sorted.stream().map(RoleIn::unitName).distinct().collect(joining("、")));
    }
}
