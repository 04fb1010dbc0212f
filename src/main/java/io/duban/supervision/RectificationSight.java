package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.shared.Sight;
import org.springframework.stereotype.Component;

@Component
class RectificationSight implements Sight<RectificationId> {

    private final ReadRectification read;

    RectificationSight(ReadRectification read) {
        this.read = read;
    }

    @Override
    public Class<RectificationId> of() {
        return RectificationId.class;
    }

    @Override
    public void look(RectificationId id, Actor.Person reader) {
        read.of(id, reader);
    }
}
