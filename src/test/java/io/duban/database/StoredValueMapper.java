package io.duban.database;

import io.duban.shared.PersonId;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface StoredValueMapper {

    void insert(StoredValue value);

    StoredValue find(PersonId id);
}
