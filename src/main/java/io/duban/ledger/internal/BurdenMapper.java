package io.duban.ledger.internal;

import io.duban.ledger.AskedIn;
import io.duban.ledger.AskedKind;
import io.duban.ledger.BurdenFilter;
import io.duban.ledger.FigureKey;
import io.duban.ledger.KnownFigure;
import io.duban.ledger.UnitBurden;
import io.duban.shared.Visibility;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface BurdenMapper {

    List<UnitBurden> units(
            @Param("filter") BurdenFilter filter,
            @Param("month") AskedIn month,
            @Param("reader") Visibility reader,
            @Param("reporting") AskedKind reporting,
            @Param("supervision") AskedKind supervision);

    List<KnownFigure> figures(
            @Param("filter") BurdenFilter filter,
            @Param("after") @Nullable FigureKey after,
            @Param("reader") Visibility reader,
            @Param("size") int size);
}
