package io.duban.work;

import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.util.List;
import java.util.UUID;

/** Who may read a thing. */
public interface Readership {

    /** Somebody who works in one of the units that have to do with the thing, and may read it. */
    record Reader(PersonId person, String name, UnitId unit, String unitName) {}

    /** By unit and name; whoever works in several of these units is there several times. */
    List<Reader> of(Block.About about, UUID subject);

    boolean isReadable(Block.About about, UUID subject, Actor.Person reader);
}
