package io.duban.task;

import io.duban.shared.Actor;
import io.duban.shared.Sight;
import org.springframework.stereotype.Component;

@Component
class ChangeSight implements Sight<ChangeId> {

    private final ReadChanges read;

    ChangeSight(ReadChanges read) {
        this.read = read;
    }

    @Override
    public Class<ChangeId> of() {
        return ChangeId.class;
    }

    @Override
    public void look(ChangeId id, Actor.Person reader) {
        read.of(id, reader);
    }
}
