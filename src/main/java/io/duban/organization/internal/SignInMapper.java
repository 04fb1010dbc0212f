package io.duban.organization.internal;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface SignInMapper {

    @Nullable
    Instant lockedUntil(String account, Instant now);

    void countFailure(String account, Instant now);

    int failures(String account);

    void lock(String account, Instant until);

    void unlock(String account);

    void noteSuccess(String account, Instant now);

    void forgetStrangers(Instant before);
}
