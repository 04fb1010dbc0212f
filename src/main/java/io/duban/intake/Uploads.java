package io.duban.intake;

import io.duban.plan.PlanId;
import java.util.List;

/** The uploaded workbooks. Reading one that does not exist throws {@link io.duban.shared.Missing}. */
public interface Uploads {

    Upload get(UploadId id);

    /** Those of this plan that wait for confirmation, the newest first, at most ten. */
    List<Upload> waiting(PlanId plan);

    byte[] content(UploadId id);

    void add(Upload upload, byte[] content);

    /** Throws {@link io.duban.shared.StaleAggregate} when the upload changed since it was read. */
    void save(Upload upload);

    /** Throws {@link io.duban.shared.StaleAggregate} when the upload changed since it was read. */
    void remove(Upload upload);
}
