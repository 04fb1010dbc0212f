package io.duban.organization;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.PageKey;
import io.duban.shared.Paging;
import io.duban.shared.PersonId;
import io.duban.shared.Slice;
import io.duban.shared.UnitId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everybody finds the ids of what the choices on pages show: all units that are open, and the people with whom one
 * works in a unit. How to reach somebody is told to admins only.
 */
@Component
public class ReadDirectory {

    private static final int PAGE = 50;

    /** A unit by its names, and the one it stands below. */
    public record NamedUnit(
            UnitId id,
            String name,
            String fullName,
            Tier tier,
            @Nullable UnitId parentId) {}

    /** Somebody who works in the same unit. */
    public record Colleague(PersonId id, String account, String name) {}

    private final Directory directory;
    private final Clock clock;

    ReadDirectory(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** In pages of 50 unless another size is asked for; with a text those whose names hold it. */
    @Transactional(readOnly = true)
    public Slice<NamedUnit> units(String text, Paging paging) {
        UnitId after = PageKey.read(paging.after(), 1, parts -> new UnitId(PageKey.id(parts[0])));
        return paging.slice(
                directory.openUnits(BusinessTime.today(clock), text.strip(), after, paging.sizeOr(PAGE) + 1),
                PAGE,
                unit -> unit.id().toString());
    }

    /** In pages of 50 unless another size is asked for; with a text those whose name or account holds it. */
    @Transactional(readOnly = true)
    public Slice<Colleague> colleagues(String text, Paging paging, Actor.Person who) {
        PersonId after = PageKey.read(paging.after(), 1, parts -> new PersonId(PageKey.id(parts[0])));
        return paging.slice(
                directory.colleagues(who.id(), text.strip(), after, paging.sizeOr(PAGE) + 1),
                PAGE,
                colleague -> colleague.id().toString());
    }
}
