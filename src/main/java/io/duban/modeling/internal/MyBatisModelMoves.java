package io.duban.modeling.internal;

import io.duban.modeling.ModelMove;
import io.duban.modeling.ModelMoveId;
import io.duban.modeling.ModelMoves;
import io.duban.modeling.ModelStay;
import io.duban.modeling.MoveCounts;
import io.duban.modeling.MoveItem;
import io.duban.shared.Missing;
import io.duban.shared.StaleAggregate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisModelMoves implements ModelMoves {

    /** Rows of one statement. */
    private static final int ROWS = 500;

    private final ModelMoveMapper mapper;

    MyBatisModelMoves(ModelMoveMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public ModelMove get(ModelMoveId id) {
        return Optional.ofNullable(mapper.byId(id)).orElseThrow(() -> new Missing(id));
    }

    @Override
    public Optional<ModelMove> hold(ModelMoveId id) {
        return Optional.ofNullable(mapper.hold(id));
    }

    @Override
    public List<ModelMove> of(String model) {
        return mapper.of(model);
    }

    @Override
    public List<ModelMoveId> underWay() {
        return mapper.underWay();
    }

    @Override
    public void add(ModelMove move, Collection<MoveItem> items) {
        mapper.insert(move);
        List<MoveItem> all = List.copyOf(items);
        for (int from = 0; from < all.size(); from += ROWS) {
            mapper.insertItems(all.subList(from, Math.min(all.size(), from + ROWS)));
        }
    }

    @Override
    public void save(ModelMove move) {
        if (mapper.update(move) == 0) {
            throw new StaleAggregate(move.id());
        }
    }

    @Override
    public List<MoveItem> next(ModelMoveId id, int size) {
        return mapper.next(id, size);
    }

    @Override
    public List<MoveItem> items(ModelMoveId id, MoveItem.State state, @Nullable String after, int size) {
        return mapper.items(id, state, after, size);
    }

    @Override
    public void save(MoveItem item) {
        mapper.updateItem(item);
    }

    @Override
    public void waitAgain(ModelMoveId id) {
        mapper.waitAgain(id);
    }

    @Override
    public MoveCounts counts(ModelMoveId id) {
        return mapper.counts(id);
    }

    @Override
    public void add(ModelStay stay) {
        mapper.insertStay(stay);
    }

    @Override
    public List<ModelStay> stays(String model) {
        return mapper.stays(model);
    }
}
