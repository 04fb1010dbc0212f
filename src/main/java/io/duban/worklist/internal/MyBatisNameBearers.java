package io.duban.worklist.internal;

import io.duban.organization.NameBearers;
import io.duban.shared.UnitId;
import org.springframework.stereotype.Component;

@Component
class MyBatisNameBearers implements NameBearers {

    private final NameBearersMapper mapper;

    MyBatisNameBearers(NameBearersMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Bearing of(UnitId unit) {
        return mapper.of(unit);
    }
}
