package io.duban.ledger.internal;

import io.duban.ledger.BoardFilter;
import io.duban.ledger.BoardRows;
import io.duban.ledger.BoardTask;
import io.duban.ledger.OwedStep;
import io.duban.ledger.SectionCount;
import io.duban.ledger.TaskYearState;
import io.duban.ledger.UnitPunctuality;
import io.duban.plan.PlanId;
import io.duban.shared.Visibility;
import io.duban.task.TaskId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MyBatisBoardRows implements BoardRows {

    private final BoardMapper mapper;

    MyBatisBoardRows(BoardMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<BoardTask> tasks(Question question, int size) {
        return mapper.tasks(question.filter(), question.reader(), question, size);
    }

    @Override
    public List<SectionCount> sections(BoardFilter filter, Visibility reader) {
        return mapper.sections(filter, reader);
    }

    @Override
    public List<UnitPunctuality> punctuality(@Nullable PlanId plan, Visibility reader, LocalDate today) {
        return mapper.punctuality(plan, reader, today);
    }

    @Override
    public List<OwedStep> owed(Owed question, int size) {
        return mapper.owed(question, question.filter(), question.reader(), question.today(), size);
    }

    @Override
    public List<TaskYearState> years(Collection<TaskId> tasks) {
        return mapper.years(tasks);
    }
}
