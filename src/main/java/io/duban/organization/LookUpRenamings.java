package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;
import static java.util.stream.Collectors.toSet;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.PageKey;
import io.duban.shared.Paging;
import io.duban.shared.PersonId;
import io.duban.shared.Slice;
import io.duban.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Admins and auditors look up which units were or will be renamed. */
@Component
public class LookUpRenamings {

    private static final int PAGE = 50;

    /** A renaming and who planned it; {@code held} when its day has passed and it could not come into force. */
    public record Line(Renaming renaming, String plannedBy, boolean held) {

        public boolean open() {
            return renaming.state() == RenamingState.PLANNED;
        }
    }

    private final Renamings renamings;
    private final People people;
    private final Clock clock;

    LookUpRenamings(Renamings renamings, People people, Clock clock) {
        this.renamings = renamings;
        this.people = people;
        this.clock = clock;
    }

    /** Latest first, in pages of 50 unless another size is asked for; state null: all. */
    @Transactional(readOnly = true)
    public Slice<Line> list(@Nullable RenamingState state, Paging paging, Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        RenamingId from = PageKey.read(paging.after(), 1, parts -> new RenamingId(PageKey.id(parts[0])));
        List<Renaming> found = renamings.page(from, state, paging.sizeOr(PAGE) + 1);
        return paging.slice(lines(found), PAGE, line -> line.renaming().id().toString());
    }

    /** Latest first. */
    @Transactional(readOnly = true)
    public List<Line> of(UnitId unit, Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        return lines(renamings.of(unit));
    }

    /** Throws {@link io.duban.shared.Missing} when there is none. */
    @Transactional(readOnly = true)
    public Line get(RenamingId id, Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        return lines(List.of(renamings.get(id))).get(0);
    }

    private List<Line> lines(List<Renaming> found) {
        LocalDate today = BusinessTime.today(clock);
        Map<PersonId, String> names =
                people.names(found.stream().map(Renaming::plannedBy).collect(toSet()));
        return found.stream()
                .map(one -> new Line(
                        one,
                        names.getOrDefault(one.plannedBy(), ""),
                        one.state() == RenamingState.PLANNED && one.fromOn().isBefore(today)))
                .toList();
    }
}
