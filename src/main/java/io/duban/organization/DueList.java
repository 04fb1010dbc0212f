package io.duban.organization;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.duban.shared.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Those who wait for a first password, as a list with something of their own for each. */
@Component
public class DueList {

    private static final int EVERYBODY = 100_000;

    private final Accounts accounts;
    private final Directory directory;

    DueList(Accounts accounts, Directory directory) {
        this.accounts = accounts;
        this.directory = directory;
    }

    /** One line of the list; {@code units} are names, {@code secret} is known to nobody but the one who is told now. */
    public record Line(PersonId id, String account, String name, String units, String secret) {

        @Override
        public String toString() {
            return "Line[" + account + "]";
        }
    }

    /** At most {@value HandOutPasswords#MOST}, by unit and name. */
    List<Line> lines(boolean unusedToo, Function<Account, String> secretOf) {
        List<Account> due = accounts.due(unusedToo, HandOutPasswords.MOST);
        Map<PersonId, String> units = due.isEmpty() ? Map.of() : units();
        List<Line> lines = new ArrayList<>();
        for (Account account : due) {
            String of = units.getOrDefault(account.id(), "");
            lines.add(new Line(account.id(), account.account(), account.name(), of, secretOf.apply(account)));
        }
        lines.sort(comparing(Line::units).thenComparing(Line::name).thenComparing(Line::account));
        return lines;
    }

    private Map<PersonId, String> units() {
        return directory.people(new PersonFilter("", null, null, false), null, EVERYBODY).stream()
                .collect(toMap(PersonLine::id, person -> person.roles().stream()
                        .map(RoleIn::unitName)
                        .distinct()
                        .collect(joining("、"))));
    }
}
