package io.duban.ledger.internal;

import io.duban.ledger.AskedIn;
import io.duban.ledger.AskedKind;
import io.duban.ledger.BurdenFilter;
import io.duban.ledger.BurdenRows;
import io.duban.ledger.FigureKey;
import io.duban.ledger.KnownFigure;
import io.duban.ledger.UnitBurden;
import io.duban.shared.Visibility;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MyBatisBurdenRows implements BurdenRows {

    private final BurdenMapper mapper;

    MyBatisBurdenRows(BurdenMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<UnitBurden> units(BurdenFilter filter, AskedIn month, Visibility reader) {
        return mapper.units(filter, month, reader, AskedKind.REPORTING, AskedKind.SUPERVISION);
    }

    @Override
    public List<KnownFigure> figures(BurdenFilter filter, @Nullable FigureKey after, Visibility reader, int size) {
        return mapper.figures(filter, after, reader, size);
    }
}
