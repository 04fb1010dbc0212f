package io.duban.roster.internal;

import io.duban.roster.RosterUpload;
import io.duban.roster.RosterUploadId;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface RosterUploadMapper {

    @Nullable
    RosterUpload byId(@Param("id") RosterUploadId id);

    @Nullable
    Content content(@Param("id") RosterUploadId id);

    List<RosterUpload> waiting();

    void insert(@Param("upload") RosterUpload upload, @Param("content") byte[] content);

    int close(RosterUpload upload);

    int delete(RosterUpload upload);

    /** A method that returned an array would be taken for one of many rows. */
    final class Content {

        private final byte[] content;

        Content(byte[] content) {
            this.content = content;
        }

        byte[] bytes() {
            return content;
        }
    }
}
