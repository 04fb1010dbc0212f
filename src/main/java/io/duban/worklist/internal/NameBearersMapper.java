package io.duban.worklist.internal;

import io.duban.organization.NameBearers;
import io.duban.shared.UnitId;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface NameBearersMapper {

    NameBearers.Bearing of(UnitId unit);
}
