package io.duban.work.internal;

import io.duban.shared.PersonId;
import io.duban.work.Copies;
import io.duban.work.Copy;
import io.duban.work.CopyId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Copies and their readers in the database. */
@Mapper
interface CopyMapper {

    void insert(Copy copy);

    void insertReaders(@Param("copy") Copy copy, @Param("readers") Collection<PersonId> readers);

    @Nullable
    Copy find(@Param("id") CopyId id, @Param("reader") @Nullable PersonId reader);

    void read(@Param("id") CopyId id, @Param("reader") PersonId reader, @Param("at") Instant at);

    int withdraw(@Param("id") CopyId id);

    List<ReceivedRow> received(@Param("reader") PersonId reader, @Param("page") Copies.Page page);

    List<ReceivedRow> unread(@Param("reader") PersonId reader, @Param("size") int size);

    List<Copy> sent(@Param("sender") PersonId sender, @Param("page") Copies.Page page);

    List<ReaderRow> readers(@Param("copies") Collection<CopyId> copies);
}
