package io.duban.intake.internal;

import io.duban.intake.Upload;
import io.duban.intake.UploadId;
import io.duban.intake.Uploads;
import io.duban.plan.PlanId;
import io.duban.shared.Missing;
import io.duban.shared.StaleAggregate;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisUploads implements Uploads {

    private final UploadMapper mapper;

    MyBatisUploads(UploadMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Upload get(UploadId id) {
        Upload upload = mapper.byId(id);
        if (upload == null) {
            throw new Missing(id);
        }
        return upload;
    }

    @Override
    public List<Upload> waiting(PlanId plan) {
        return mapper.waiting(plan);
    }

    @Override
    public byte[] content(UploadId id) {
        UploadContent content = mapper.content(id);
        if (content == null) {
            throw new Missing(id);
        }
        return content.bytes();
    }

    @Override
    public void add(Upload upload, byte[] content) {
        mapper.insert(upload, content);
    }

    @Override
    public void save(Upload upload) {
        orStale(mapper.update(upload), upload);
    }

    @Override
    public void remove(Upload upload) {
        orStale(mapper.delete(upload), upload);
    }

    private static void orStale(int rows, Upload upload) {
        if (rows == 0) {
            throw new StaleAggregate(upload.id());
        }
    }
}
