package io.duban.journal.internal;

import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface CheckMapper {

    void insert(CheckRow row);

    void update(CheckRow row);

    @Nullable
    CheckRow last();
}
