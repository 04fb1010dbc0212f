package io.duban.organization.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

/** The places from which an account was signed in to before. */
@Mapper
interface KnownPlaceMapper {

    /** Which of these places the account knows. */
    Set<String> known(String account, Collection<String> places);

    void know(String account, String place, Instant now);

    @Nullable
    Instant seenAtRank(String account, int rank);

    void forgetOf(String account, Instant seenBefore);

    int forget(Instant seenBefore);
}
