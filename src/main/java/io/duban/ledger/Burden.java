package io.duban.ledger;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.shared.Visibility;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Before something more is asked for: what were these units asked for this month, and what is there already? */
@Component
public class Burden {

    private static final int PAGE = 50;

    private final BurdenRows rows;
    private final Clock clock;

    Burden(BurdenRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The month that a day lies in; the running one where no day is given. */
    public AskedIn month(@Nullable LocalDate day) {
        return AskedIn.monthOf(day == null ? BusinessTime.today(clock) : day);
    }

    /** Of the tasks that the reader may see: what others asked of the same units is not counted. */
    public List<UnitBurden> units(BurdenFilter filter, AskedIn month, Actor.Person who) {
        return rows.units(filter, month, Visibility.of(who));
    }

    /** The figures that need not be asked for again. */
    public Slice<KnownFigure> figures(BurdenFilter filter, Paging paging, Actor.Person who) {
        List<KnownFigure> found =
                rows.figures(filter, FigureKey.read(paging.after()), Visibility.of(who), paging.sizeOr(PAGE) + 1);
        return paging.slice(found, PAGE, FigureKey::text);
    }
}
