package io.duban.organization.internal;

import io.duban.organization.SignInAttempts.Failed;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface SignInMapper {

    /** A count as it stands. */
    record Standing(int failures, @Nullable Instant waitUntil) {}

    void count(AttemptCounter counter, String network, Instant now, Instant forgottenBefore);

    void failed(String account, String place, Instant now);

    @Nullable
    Standing find(String account, String place);

    void setWait(String account, String place, Instant until);

    void takeBack(String account, String place);

    void reset(String account, String place);

    void forgetFailures(String account);

    List<Failed> failures(String account, boolean untoldOnly, Instant now, int limit);

    void told(String account);

    void noteSuccess(String account, Instant now);

    int forgetStrangers(Instant before);

    int forgetTold(Instant before);

    int forgetAll(Instant before);

    long countRows();

    void forgetOldest(long rows);
}
