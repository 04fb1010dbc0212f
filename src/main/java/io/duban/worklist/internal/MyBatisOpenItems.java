package io.duban.worklist.internal;

import io.duban.work.Block;
import io.duban.work.OpenItem;
import io.duban.work.OpenItems;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class MyBatisOpenItems implements OpenItems {

    private final WorkItemMapper mapper;

    MyBatisOpenItems(WorkItemMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<OpenItem> of(Block block, UUID subject) {
        return mapper.waiting(block, subject);
    }

    @Override
    public List<OpenItem> of(UUID subject) {
        return mapper.waiting(null, subject);
    }
}
