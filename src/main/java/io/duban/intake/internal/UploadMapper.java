package io.duban.intake.internal;

import io.duban.intake.Upload;
import io.duban.intake.UploadId;
import io.duban.plan.PlanId;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface UploadMapper {

    @Nullable
    Upload byId(UploadId id);

    @Nullable
    UploadContent content(UploadId id);

    List<Upload> waiting(PlanId plan);

    void insert(Upload upload, byte[] content);

    int update(Upload upload);

    int delete(Upload upload);
}
