package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hands out a rectification to those who may read it: who oversees its task, auditors, and its unit. */
@Component
public class ReadRectification {

    private final Rectifications rectifications;

    ReadRectification(Rectifications rectifications) {
        this.rectifications = rectifications;
    }

    /** {@link Missing} for everybody else. */
    public Rectification of(RectificationId id, Actor.Person reader) {
        Rectification found = rectifications.get(id);
        if (!isReadable(found, reader)) {
            throw new Missing(id);
        }
        return found;
    }

    public boolean isReadable(RectificationId id, Actor.Person reader) {
        return isReadable(rectifications.get(id), reader);
    }

    /** Whose rectification it is, for whoever may know of it without reading it. */
    public UnitId unit(RectificationId id) {
        return rectifications.get(id).unitId();
    }

    static boolean isReadable(Rectification of, Actor.Person reader) {
        Set<UnitId> units = of.child() ? Set.of(of.unitId(), of.officeUnitId()) : Set.of(of.unitId());
        return Visibility.of(reader).covers(of.officeUnitId(), units);
    }
}
