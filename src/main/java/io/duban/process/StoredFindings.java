package io.duban.process;

import io.duban.supervision.Rectification;
import io.duban.supervision.RectificationId;
import io.duban.supervision.Rectifications;
import org.springframework.stereotype.Component;

/** What Duban keeps. */
@Component
class StoredFindings implements FoundMatters.FindingSource {

    private final Rectifications rectifications;

    StoredFindings(Rectifications rectifications) {
        this.rectifications = rectifications;
    }

    @Override
    public Rectification rectification(RectificationId id) {
        return rectifications.get(id);
    }
}
