package io.duban.modeling.internal;

import io.duban.modeling.WorkListCheck;
import io.duban.modeling.WorkListChecks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MyBatisWorkListChecks implements WorkListChecks {

    private final WorkListCheckMapper mapper;

    MyBatisWorkListChecks(WorkListCheckMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean begin(LocalDate day, Instant now) {
        return mapper.begin(day, now) == 1;
    }

    @Override
    public void end(WorkListCheck check) {
        mapper.end(check);
    }

    @Override
    public List<WorkListCheck> latest(int most) {
        return mapper.latest(most);
    }
}
