package io.duban.worklist.internal;

import io.duban.shared.UnitId;
import io.duban.worklist.DeskItem;
import io.duban.worklist.DeskRows.Question;
import io.duban.worklist.UnattendedRows;
import io.duban.worklist.internal.UnattendedMapper.Within;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MyBatisUnattendedRows implements UnattendedRows {

    private final UnattendedMapper mapper;
    private final BarringInLists barring;

    MyBatisUnattendedRows(UnattendedMapper mapper, BarringInLists barring) {
        this.mapper = mapper;
        this.barring = barring;
    }

    @Override
    public List<DeskItem> items(Question question, @Nullable Collection<UnitId> offices) {
        return mapper.items(question, new Within(offices, null), barring.rules());
    }

    @Override
    public int count(@Nullable Collection<UnitId> offices, int limit) {
        return mapper.count(new Within(offices, null), barring.rules(), limit);
    }

    @Override
    public List<Holder> holders(Collection<String> items) {
        return items.isEmpty() ? List.of() : mapper.holders(items);
    }
}
