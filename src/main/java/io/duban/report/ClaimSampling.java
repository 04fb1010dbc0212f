package io.duban.report;

import io.duban.work.Asks;
import io.duban.work.Step;
import io.duban.work.WorkRefusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What must hold of the files at which a verifier of a claim has looked. */
@Component
public class ClaimSampling {

    private final ClaimFiles files;

    ClaimSampling(ClaimFiles files) {
        this.files = files;
    }

    /** Refuses besides a decision without a look at any file, where the step asks for one and there are some. */
    void mustBeSound(Step step, CompletionClaim claim, List<ClaimSample> looked) {
        if (looked.isEmpty()
                && step.asks().requires(Asks.Thing.FILES)
                && !files.of(claim).isEmpty()) {
            throw new WorkRefusal.NotSaid(Asks.Thing.FILES);
        }
        mustBeSound(claim, looked);
    }

    /**
     * Refuses a file that the claim does not rest on, one that is named twice, one that was written about but not
     * marked, and one that is wrong or missing without a word.
     */
    void mustBeSound(CompletionClaim claim, List<ClaimSample> looked) {
        if (looked.isEmpty()) {
            return;
        }
        Map<EvidenceId, String> open = new HashMap<>();
        files.of(claim).stream()
                .flatMap(group -> group.files().stream())
                .forEach(file -> open.put(file.id(), file.fileName()));
        for (ClaimSample sample : looked) {
            String name = open.remove(sample.evidence());
            if (name == null) {
                throw new ReportRefusal.SampleUnknown();
            }
            if (sample.finding() == null) {
                throw new ReportRefusal.SampleUnmarked(name);
            }
            if (sample.isUnexplained()) {
                throw new ReportRefusal.SampleUnexplained(name);
            }
        }
    }
}
