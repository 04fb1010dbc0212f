package io.duban.modeling;

import io.duban.shared.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What runs by the versions of a model; a version that there is not throws {@link io.duban.shared.Missing}. */
public interface RunningProcesses {

    /** A running process by the engine's own id, and what it is about. */
    record Running(String id, UUID subject) {}

    /** Where a running process stands; {@code mark} is another one as soon as it has gone on. */
    record Stand(List<String> elements, String mark) {

        public Stand {
            elements = List.copyOf(elements);
        }
    }

    /** How many stand where, in the versions by which something runs, the newest first. */
    List<Standing> standing(String model);

    /** What the elements of a version are called, in the order of the model. */
    Map<String, String> names(String model, int number, Locale language);

    /** What runs by a version, in the order of the ids; {@code element} null: wherever it stands. */
    List<Running> at(String model, int number, @Nullable String element);

    /** In the order in which they are asked for, with whether the reader may open them. */
    List<RunningMatter> matters(String model, Collection<UUID> subjects, Actor.Person reader);

    /** Empty when there is no such thing any more. */
    Optional<RunningMatter> matter(String model, UUID subject, Actor.Person reader);

    /** What equal elements and the pairs named by hand make of a version. */
    MovePlan plan(MoveWay way);

    /** Where those of the processes stand that run by this version; the others are left out. */
    Map<String, Stand> stands(String model, int number, Collection<String> ids);

    /**
     * Lets them go on by the other version, where they stand; together or not at all. Their open work, deadlines and
     * the state of their matters follow.
     *
     * @throws MoveRefused when one of them cannot
     */
    void move(MoveWay way, Collection<String> ids);
}
