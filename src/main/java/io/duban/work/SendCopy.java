package io.duban.work;

import static io.duban.shared.Role.DEPARTMENT_HEAD;
import static io.duban.shared.Role.GROUP_LEADER;
import static io.duban.shared.Role.OFFICER;
import static io.duban.shared.Role.OFFICE_HEAD;
import static io.duban.shared.Role.OFFICE_STAFF;
import static io.duban.shared.Role.SUPERVISOR;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends a copy to read (抄送) of a thing or of one of its steps, by whoever may read it and works with it. It can be sent
 * to those who may read it anyway, and lets nobody see more; it is nobody's work and holds nothing up.
 */
@Component
public class SendCopy {

    /** To how many people one copy can be sent. */
    public static final int MOST = 100;

    private static final Role[] WORKING = {OFFICE_STAFF, OFFICE_HEAD, SUPERVISOR, GROUP_LEADER, OFFICER, DEPARTMENT_HEAD
    };

    private final Copies copies;
    private final Readership readership;
    private final WorkJournal journal;
    private final Clock clock;

    SendCopy(Copies copies, Readership readership, WorkJournal journal, Clock clock) {
        this.copies = copies;
        this.readership = readership;
        this.journal = journal;
        this.clock = clock;
    }

    /** People, and units of which everybody is meant who may read it now; with a word, which may be empty. */
    public record Wanted(Set<PersonId> readers, Set<UnitId> units, String words) {

        public Wanted {
            readers = Set.copyOf(readers);
            units = Set.copyOf(units);
        }
    }

    /** Whether the person could send copies of what he may read. */
    public static boolean isFor(Actor.Person who) {
        return who.holdsAnywhere(WORKING);
    }

    /** To whom it can be sent. Throws {@link Missing} for whoever may not read it. */
    @Transactional(readOnly = true)
    public List<Readership.Reader> choice(CopyMatter matter, Actor.Person who) {
        mustRead(matter, who);
        return others(matter, who);
    }

    /**
     * Refused where nobody else or more than {@link #MOST} are chosen, and where somebody may not read it.
     *
     * @throws NotPermitted when it is sent by an auditor or an admin, who have no part in the work
     */
    @Transactional
    public Copy send(CopyMatter matter, Wanted wanted, Actor.Person who) {
        mustRead(matter, who);
        Actor.Person actor = who.asAnywhere(WORKING);
        Map<PersonId, String> readers = chosen(wanted, others(matter, who));
        Copy copy = new Copy(
                CopyId.next(),
                matter.about(),
                matter.subject(),
                matter.step(),
                matter.number(),
                matter.title(),
                wanted.words(),
                who.id(),
                clock.instant());
        copies.add(copy, readers.keySet());
        journal.copied(copy, WorkAct.COPIED, readers.values().stream().collect(joining("、")), actor);
        return copy;
    }

    private void mustRead(CopyMatter matter, Actor.Person who) {
        if (!readership.isReadable(matter.about(), matter.subject(), who)) {
            throw new Missing(matter.subject());
        }
        if (!isFor(who)) {
            throw new NotPermitted();
        }
    }

    private List<Readership.Reader> others(CopyMatter matter, Actor.Person who) {
        return readership.of(matter.about(), matter.subject()).stream()
                .filter(reader -> !reader.person().equals(who.id()))
                .toList();
    }

    private static Map<PersonId, String> chosen(Wanted wanted, Collection<Readership.Reader> able) {
        Map<PersonId, String> chosen = able.stream()
                .filter(one -> wanted.readers().contains(one.person())
                        || wanted.units().contains(one.unit()))
                .collect(toMap(
                        Readership.Reader::person, Readership.Reader::name, (one, same) -> one, LinkedHashMap::new));
        Set<UnitId> units = able.stream().map(Readership.Reader::unit).collect(Collectors.toSet());
        if (!chosen.keySet().containsAll(wanted.readers()) || !units.containsAll(wanted.units())) {
            throw new CopyRefusal.NotTheirs();
        }
        if (chosen.isEmpty()) {
            throw new CopyRefusal.NoReaders();
        }
        if (chosen.size() > MOST) {
            throw new CopyRefusal.TooMany(MOST);
        }
        return chosen;
    }
}
