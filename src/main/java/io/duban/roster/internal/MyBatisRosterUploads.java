package io.duban.roster.internal;

import io.duban.roster.RosterUpload;
import io.duban.roster.RosterUploadId;
import io.duban.roster.RosterUploads;
import io.duban.shared.Missing;
import io.duban.shared.StaleAggregate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisRosterUploads implements RosterUploads {

    private final RosterUploadMapper mapper;

    MyBatisRosterUploads(RosterUploadMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public RosterUpload get(RosterUploadId id) {
        return Optional.ofNullable(mapper.byId(id)).orElseThrow(() -> new Missing(id));
    }

    @Override
    public List<RosterUpload> waiting() {
        return mapper.waiting();
    }

    @Override
    public byte[] content(RosterUploadId id) {
        return Optional.ofNullable(mapper.content(id))
                .orElseThrow(() -> new Missing(id))
                .bytes();
    }

    @Override
    public void add(RosterUpload upload, byte[] content) {
        mapper.insert(upload, content);
    }

    @Override
    public void close(RosterUpload upload) {
        orStale(mapper.close(upload), upload);
    }

    @Override
    public void remove(RosterUpload upload) {
        orStale(mapper.delete(upload), upload);
    }

    private static void orStale(int rows, RosterUpload upload) {
        if (rows == 0) {
            throw new StaleAggregate(upload.id());
        }
    }
}
