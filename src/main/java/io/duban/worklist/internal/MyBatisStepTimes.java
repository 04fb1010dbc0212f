package io.duban.worklist.internal;

import io.duban.modeling.StepTime;
import io.duban.modeling.StepTimes;
import io.duban.modeling.TimedStep;
import io.duban.work.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MyBatisStepTimes implements StepTimes {

    private static final List<Answer> RETURNS =
            Arrays.stream(Answer.values()).filter(Answer::isReturn).toList();

    private final StepTimeMapper mapper;

    MyBatisStepTimes(StepTimeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<StepTime> of(String model, Instant since) {
        return mapper.times(model + ":%", since, RETURNS).stream()
                .map(row -> new StepTime(
                        row.step(), row.done(), row.returned(), duration(row.median()), duration(row.longest())))
                .toList();
    }

    @Override
    public List<TimedStep> done(Asked asked, @Nullable Place after, int limit) {
        return mapper.done(asked, after, RETURNS, limit).stream()
                .map(row -> new TimedStep(
                        row.id(),
                        row.subject(),
                        row.number(),
                        row.title(),
                        row.unit(),
                        row.answer(),
                        row.doneAt(),
                        duration(row.took() < 0 ? null : row.took())))
                .toList();
    }

    private static @Nullable Duration duration(@Nullable Integer seconds) {
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }
}
