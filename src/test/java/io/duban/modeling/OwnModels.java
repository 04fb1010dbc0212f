package io.duban.modeling;

import org.springframework.context.ApplicationContext;

/** Puts the models that came with Duban in force again, which other tests rely on. */
public final class OwnModels {

    private OwnModels() {}

    public static void release(ApplicationContext context, String model) {
        ReleasedModels released = context.getBean(ReleasedModels.class);
        released.release(model, released.packaged(model));
    }

    /** Stops what other tests have begun to move and left so. */
    public static void stopMoves(ApplicationContext context) {
        ModelMoves moves = context.getBean(ModelMoves.class);
        moves.underWay().forEach(id -> moves.save(moves.get(id).stopped()));
    }
}
