package io.duban.ledger.internal;

import io.duban.ledger.OpenWork;
import io.duban.ledger.OpenWorkRows;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MyBatisOpenWorkRows implements OpenWorkRows {

    private final OpenWorkMapper mapper;

    MyBatisOpenWorkRows(OpenWorkMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<OpenWork> byPlanAndUnit(LocalDate today) {
        return mapper.byPlanAndUnit(today);
    }
}
