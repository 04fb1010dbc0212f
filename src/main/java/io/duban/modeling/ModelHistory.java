package io.duban.modeling;

import io.duban.modeling.vocabulary.OwnTable;
import io.duban.shared.Missing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions of a model, the one in force first. */
public record ModelHistory(String model, List<Version> versions, boolean packagedWaits) {

    /**
     * A version and how it came into force.
     *
     * @param release how it came into force; null where it came with Duban
     * @param drawnBy the name of who handed it in
     */
    public record Version(
            ReleasedModel released,
            @Nullable ModelRelease release,
            @Nullable String drawnBy,
            @Nullable String approvedBy) {

        public int number() {
            return released.number();
        }
    }

    public ModelHistory {
        versions = List.copyOf(versions);
    }

    /** Whether it is a decision table, by which nothing runs. */
    public boolean isTable() {
        return OwnTable.named(model).isPresent();
    }

    public Version inForce() {
        return versions.get(0);
    }

    /** The older versions by which something still runs. */
    public List<Version> stillRunning() {
        return versions.stream()
                .skip(1)
                .filter(version -> version.released().running() > 0)
                .toList();
    }

    /** Throws {@link Missing} when there is no such version. */
    public Version version(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new Missing(model + " " + number));
    }
}
