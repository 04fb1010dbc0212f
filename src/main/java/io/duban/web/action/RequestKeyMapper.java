package io.duban.web.action;

import java.time.Instant;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface RequestKeyMapper {

    @Nullable
    RequestKeyRow find(UUID personId, String requestKey);

    void claim(UUID personId, String requestKey, String fingerprint, Instant at);

    int answer(UUID personId, String requestKey, KeptAnswer answer);

    int deleteBefore(Instant at, int limit);
}
