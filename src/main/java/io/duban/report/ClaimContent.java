package io.duban.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says: what was done, how far the whole task is in percent (0 to 100, null in a draft only), and how each
 * target stands.
 *
 * @param fallen why it is not as far as was verified before; empty where it is
 * @param openChildren why it is complete though child tasks are open; empty where none is
 */
public record ClaimContent(
        String done, @Nullable Integer percent, String fallen, String openChildren, List<ClaimTarget> targets)
        implements DocumentContent {

    public ClaimContent {
        targets = List.copyOf(targets);
    }

    /** Of a task without open children that is as far as was verified. */
    public ClaimContent(String done, @Nullable Integer percent, List<ClaimTarget> targets) {
        this(done, percent, "", "", targets);
    }

    static ClaimContent empty() {
        return new ClaimContent("", null, List.of());
    }

    @Override
    public List<Passage> passages() {
        return Stream.concat(
                        Stream.of(
                                Passage.of(DocumentField.PERCENT, percent == null ? "" : percent + "%"),
                                Passage.of(DocumentField.DONE, done),
                                Passage.of(DocumentField.FALLEN, fallen),
                                Passage.of(DocumentField.OPEN_CHILDREN, openChildren)),
                        targets.stream().map(ClaimTarget::passage))
                .filter(Passage::isWritten)
                .toList();
    }

    public Optional<ClaimTarget> target(TargetCheck check) {
        return targets.stream().filter(target -> target.isOf(check)).findFirst();
    }
}
