package io.duban.modeling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContext;

/** Puts the models that came with Duban in force again, which other tests rely on. */
public final class OwnModels {

    private static final Map<String, byte[]> PACKAGED = new ConcurrentHashMap<>();

    private OwnModels() {}

    public static void release(ApplicationContext context, String model) {
        ReleasedModels released = context.getBean(ReleasedModels.class);
        released.release(model, released.packaged(model));
    }

    /** The same, where a test has put another one in force: another version costs as much as a test. */
    public static void putBack(ApplicationContext context, String model) {
        ReleasedModels released = context.getBean(ReleasedModels.class);
        byte[] packaged = PACKAGED.computeIfAbsent(model, released::packaged);
        if (!Arrays.equals(packaged, released.source(model, released.inForce(model)))) {
            released.release(model, packaged);
        }
    }

    /** Puts a model in force from before it was changed, as it is kept beside the tests of processes. */
    public static void releaseOlder(ApplicationContext context, String model, String file) {
        try (InputStream older =
                Objects.requireNonNull(OwnModels.class.getResourceAsStream("/io/duban/process/" + file), file)) {
            context.getBean(ReleasedModels.class).release(model, older.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Stops what other tests have begun to move and left so. */
    public static void stopMoves(ApplicationContext context) {
        ModelMoves moves = context.getBean(ModelMoves.class);
        moves.underWay().forEach(id -> moves.save(moves.get(id).stopped()));
    }
}
