package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.work.Decidable;
import io.duban.work.OpenItem;
import io.duban.work.Turns;

/** What is the same wherever a rectification is decided on, as planned or as done. */
abstract class RectificationDecision implements Decidable<Rectification> {

    private final Rectifications rectifications;

    RectificationDecision(Rectifications rectifications) {
        this.rectifications = rectifications;
    }

    @Override
    public Rectification at(OpenItem item) {
        return rectifications.get(new RectificationId(item.subject()));
    }

    @Override
    public Turns.Matter matter(Rectification of) {
        return RectificationTurns.matter(of);
    }

    @Override
    public RuntimeException notNow(Rectification of, Actor.Person who) {
        return RectificationTurns.notNow(of, who);
    }
}
