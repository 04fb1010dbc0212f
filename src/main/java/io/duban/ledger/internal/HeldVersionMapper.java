package io.duban.ledger.internal;

import io.duban.shared.VersionOf;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Versions of things, of whichever module. */
@Mapper
interface HeldVersionMapper {

    /** Holds the row until the end of the transaction. */
    @Nullable
    Integer held(@Param("thing") VersionOf.Thing thing, @Param("key") List<String> key);
}
