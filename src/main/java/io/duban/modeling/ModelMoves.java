package io.duban.modeling;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The moves, and what became of each process. Reading one that there is not throws {@link io.duban.shared.Missing}. */
public interface ModelMoves {

    ModelMove get(ModelMoveId id);

    /** The same, held until the transaction ends; empty while somebody else holds it. */
    Optional<ModelMove> hold(ModelMoveId id);

    /** Of a model, the last one first. */
    List<ModelMove> of(String model);

    /** Those that are under way, the first one first. */
    List<ModelMoveId> underWay();

    void add(ModelMove move, Collection<MoveItem> items);

    /** Throws {@link io.duban.shared.StaleAggregate} when the move changed since it was read. */
    void save(ModelMove move);

    /** The next ones to be moved, those that were tried least first. */
    List<MoveItem> next(ModelMoveId id, int size);

    /** A page in the order of the processes' ids; {@code after} is the last one seen. */
    List<MoveItem> items(ModelMoveId id, MoveItem.State state, @Nullable String after, int size);

    void save(MoveItem item);

    /** Those that were refused wait again. */
    void waitAgain(ModelMoveId id);

    MoveCounts counts(ModelMoveId id);

    void add(ModelStay stay);

    /** Of a model, the last one first. */
    List<ModelStay> stays(String model);
}
