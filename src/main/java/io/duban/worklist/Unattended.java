package io.duban.worklist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Paging;
import io.duban.shared.Role;
import io.duban.shared.Slice;
import io.duban.shared.UnitId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for nobody (无人可办): no active person holds the role in the unit, or everybody who does is barred. Staff and
 * head of an office see that of the plans that it runs, admins and auditors all of it.
 */
@Component
public class Unattended {

    private static final int PAGE = 30;
    private static final Role[] OF_OFFICE = {Role.OFFICE_STAFF, Role.OFFICE_HEAD};
    private static final Role[] OF_ALL = {Role.ADMIN, Role.AUDITOR};

    private final UnattendedRows rows;
    private final Clock clock;

    Unattended(UnattendedRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Whether the person sees any of it. */
    public static boolean isShownTo(Actor.Person who) {
        return who.holdsAnywhere(OF_OFFICE) || who.holdsAnywhere(OF_ALL);
    }

    /** In pages; empty for everybody else. */
    @Transactional(readOnly = true)
    public Slice<DeskItem> seenBy(Actor.Person who, DeskFilter filter, Paging paging) {
        DeskKey key = DeskKey.read(paging.after(), filter.sort());
        if (!isShownTo(who)) {
            return Slice.all(List.of());
        }
        DeskRows.Question question = new DeskRows.Question(
                who.id(), who.grants(), filter, key, BusinessTime.today(clock), paging.sizeOr(PAGE) + 1);
        return paging.slice(rows.items(question, offices(who)), PAGE, item -> DeskKey.text(item, filter.sort()));
    }

    /** How much there is; stops counting at {@link Desk#COUNTED}. */
    @Transactional(readOnly = true)
    public int count(Actor.Person who) {
        return isShownTo(who) ? rows.count(offices(who), Desk.COUNTED) : 0;
    }

    /** The names of those who hold the role and are barred, by unit and role as {@code unit:role}. */
    @Transactional(readOnly = true)
    public Map<String, String> barred(List<DeskItem> items) {
        List<String> ids = items.stream().map(DeskItem::id).toList();
        return rows.holders(ids).stream()
                .collect(groupingBy(
                        holder -> holder.unit() + ":" + holder.role(),
                        mapping(UnattendedRows.Holder::name, joining("、"))));
    }

    private static @Nullable Set<UnitId> offices(Actor.Person who) {
        return who.holdsAnywhere(OF_ALL) ? null : who.unitsWith(OF_OFFICE);
    }
}
