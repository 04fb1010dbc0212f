package io.duban.modeling.internal;

import io.duban.modeling.ModelMove;
import io.duban.modeling.ModelMoveId;
import io.duban.modeling.ModelStay;
import io.duban.modeling.MoveCounts;
import io.duban.modeling.MoveItem;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Moves of running processes in the database. */
@Mapper
interface ModelMoveMapper {

    @Nullable
    ModelMove byId(@Param("id") ModelMoveId id);

    @Nullable
    ModelMove hold(@Param("id") ModelMoveId id);

    List<ModelMove> of(@Param("model") String model);

    List<ModelMoveId> underWay();

    void insert(ModelMove move);

    int update(ModelMove move);

    void insertItems(@Param("items") Collection<MoveItem> items);

    void updateItem(MoveItem item);

    void waitAgain(@Param("id") ModelMoveId id);

    List<MoveItem> next(@Param("id") ModelMoveId id, @Param("size") int size);

    List<MoveItem> items(
            @Param("id") ModelMoveId id,
            @Param("state") MoveItem.State state,
            @Param("after") @Nullable String after,
            @Param("size") int size);

    MoveCounts counts(@Param("id") ModelMoveId id);

    void insertStay(ModelStay stay);

    List<ModelStay> stays(@Param("model") String model);
}
