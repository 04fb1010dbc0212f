package io.duban.worklist.internal;

import io.duban.shared.PersonName;
import io.duban.work.Block;
import io.duban.work.OpenItem;
import io.duban.work.OpenItems;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class MyBatisOpenItems implements OpenItems {

    private final WorkItemMapper mapper;
    private final UnattendedMapper unattended;

    MyBatisOpenItems(WorkItemMapper mapper, UnattendedMapper unattended) {
        this.mapper = mapper;
        this.unattended = unattended;
    }

    @Override
    public List<OpenItem> of(Block block, UUID subject) {
        return mapper.waiting(block, subject);
    }

    @Override
    public Optional<OpenItem> find(String id) {
        return Optional.ofNullable(mapper.find(id));
    }

    @Override
    public List<PersonName> helpers(String id) {
        return unattended.helpersAt(id, BarringRules.RULES);
    }

    @Override
    public List<PersonName> able(String id) {
        return unattended.ableTo(id, BarringRules.RULES);
    }

    @Override
    public List<OpenItem> of(UUID subject) {
        return mapper.waiting(null, subject);
    }
}
