package io.duban.ledger;

import io.duban.shared.Visibility;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What units were asked for and what is there, in the database, of the tasks that the reader may see. */
public interface BurdenRows {

    /** The units that were asked for something in the month, those that were asked for most first. */
    List<UnitBurden> units(BurdenFilter filter, AskedIn month, Visibility reader);

    /** In the order in which the tasks were issued; {@code after} is where the page before ended. */
    List<KnownFigure> figures(BurdenFilter filter, @Nullable FigureKey after, Visibility reader, int size);
}
