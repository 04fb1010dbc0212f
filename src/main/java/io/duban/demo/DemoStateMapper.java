package io.duban.demo;

import io.duban.plan.PlanId;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface DemoStateMapper {

    Optional<DemoState> find();

    void insert(long clockOffset);

    void setOffset(long clockOffset);

    void setProgress(int stepsDone, int stepsTotal);

    void setPlan(PlanId planId);

    void setMoveUntil(@Nullable Instant moveUntil);

    void setFinished(Instant finishedAt);
}
