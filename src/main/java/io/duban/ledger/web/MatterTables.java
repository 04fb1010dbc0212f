package io.duban.ledger.web;

import io.duban.export.Column;
import io.duban.export.Listing;
import io.duban.ledger.TaskDossier;
import io.duban.supervision.Rectification;
import io.duban.supervision.Reminder;
import io.duban.supervision.SupervisionOrder;
import io.duban.task.ChangeRequest;
import io.duban.task.Halt;
import io.duban.task.LookBack;
import io.duban.task.Objection;
import io.duban.task.Reopening;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the lists of what there was about a task have in their columns; names are those of the dossier. */
final class MatterTables {

    private static final String UNIT = "ledger.unit";
    private static final String STATE = "ledger.state";
    private static final String DUE = "ledger.owed.due";
    private static final String BASIS = "ledger.export.basis";
    private static final String REASON = "ledger.papers.reason";
    private static final String BY = "ledger.export.by";
    private static final String AT = "ledger.export.at";
    private static final String WORDS = "ledger.export.words";

    private MatterTables() {}

    static Listing<ChangeRequest> changes(TaskDossier d) {
        return Listing.whole(
                "ledger.changes",
                d.matters().changes(),
                new Column<>("ledger.papers.matter", ChangeRequest::matter),
                new Column<>("ledger.papers.was", request -> request.was().inWords()),
                new Column<>("ledger.papers.wanted", request -> request.wanted().inWords()),
                new Column<>(REASON, request -> request.text().reason()),
                new Column<>(STATE, ChangeRequest::state),
                new Column<>(BY, request -> d.person(request.course().askedBy())),
                new Column<>(
                        "ledger.papers.askedAt", request -> request.course().askedAt()),
                new Column<>(
                        "ledger.papers.settledAt", request -> request.course().settledAt()));
    }

    static Listing<SupervisionOrder> orders(TaskDossier d) {
        return Listing.whole(
                "ledger.orders",
                d.matters().orders(),
                new Column<>("ledger.export.number", SupervisionOrder::number),
                new Column<>("ledger.export.rung", SupervisionOrder::rung),
                new Column<>("ledger.export.matter", order -> order.text().matter()),
                new Column<>(
                        UNIT, order -> d.unit(order.unitId(), order.course().settledAt())),
                new Column<>(STATE, SupervisionOrder::state),
                new Column<>(DUE, SupervisionOrder::dueOn),
                new Column<>(BASIS, order -> order.text().basis()),
                new Column<>("ledger.export.requirement", order -> order.text().requirement()));
    }

    static Listing<Rectification> rectifications(TaskDossier d) {
        return Listing.whole(
                "ledger.rectifications",
                d.matters().rectifications(),
                new Column<>("ledger.export.matter", one -> one.text().problem()),
                new Column<>(UNIT, one -> d.unit(one.unitId(), one.course().closedAt())),
                new Column<>(STATE, Rectification::state),
                new Column<>(DUE, Rectification::dueOn),
                new Column<>(BASIS, one -> one.text().basis()),
                new Column<>("ledger.export.requirement", one -> one.text().demand()));
    }

    static Listing<Objection> objections(TaskDossier d) {
        return Listing.whole(
                "ledger.objections",
                d.matters().objections(),
                new Column<>(UNIT, one -> d.unit(one.unitId(), one.raisedAt())),
                new Column<>(BY, one -> d.person(one.raisedBy())),
                new Column<>(AT, Objection::raisedAt),
                new Column<>(REASON, Objection::reason),
                new Column<>("ledger.export.proposal", Objection::proposal),
                new Column<>("ledger.export.answer", Objection::answer),
                new Column<>(WORDS, Objection::answerWords));
    }

    static Listing<Reminder> reminders(TaskDossier d) {
        return Listing.whole(
                "ledger.reminders",
                d.matters().reminders(),
                new Column<>(AT, Reminder::sentAt),
                new Column<>("ledger.export.kind", Reminder::kind),
                new Column<>(UNIT, one -> d.unit(one.unitId(), one.sentAt())),
                new Column<>("ledger.owed.step", Reminder::step),
                new Column<>(DUE, Reminder::dueOn),
                new Column<>(BY, one -> one.sentBy() == null ? null : d.person(one.sentBy())),
                new Column<>(WORDS, Reminder::words));
    }

    static Listing<Halt> halts(TaskDossier d) {
        return Listing.whole(
                "ledger.halts",
                d.matters().halts(),
                new Column<>("ledger.export.kind", Halt::kind),
                new Column<>("ledger.export.since", Halt::since),
                new Column<>(REASON, halt -> halt.text().reason()),
                new Column<>(BASIS, halt -> halt.text().basis()),
                new Column<>(BY, halt -> d.person(halt.by())),
                new Column<>("ledger.export.resumedOn", halt -> going(halt, Halt.GoingOn::on)),
                new Column<>(WORDS, halt -> going(halt, going -> going.text().reason())));
    }

    private static @Nullable Object going(Halt halt, Function<Halt.GoingOn, Object> what) {
        Halt.GoingOn going = halt.going();
        return going == null ? null : what.apply(going);
    }

    static Listing<LookBack> lookBacks(TaskDossier d) {
        return Listing.whole(
                "ledger.export.lookBacks",
                d.matters().lives().lookBacks(),
                new Column<>(DUE, LookBack::dueOn),
                new Column<>(STATE, LookBack::state),
                new Column<>(BY, one -> found(one, found -> d.person(found.by()))),
                new Column<>(AT, one -> found(one, LookBack.Found::at)),
                new Column<>(WORDS, one -> found(one, LookBack.Found::words)),
                new Column<>("ledger.export.verified", one -> found(one, LookBack.Found::percent)));
    }

    private static @Nullable Object found(LookBack one, Function<LookBack.Found, @Nullable Object> what) {
        LookBack.Found found = one.found();
        return found == null ? null : what.apply(found);
    }

    static Listing<Reopening> reopenings(TaskDossier d) {
        return Listing.whole(
                "ledger.export.reopenings",
                d.matters().lives().reopenings(),
                new Column<>(STATE, Reopening::state),
                new Column<>(REASON, Reopening::reason),
                new Column<>("ledger.export.verified", Reopening::percent),
                new Column<>(BY, one -> d.person(one.proposedBy())),
                new Column<>(AT, Reopening::proposedAt),
                new Column<>(WORDS, one -> decided(one, Reopening.Decided::words)),
                new Column<>(BASIS, one -> decided(one, Reopening.Decided::basis)));
    }

    private static @Nullable Object decided(Reopening one, Function<Reopening.Decided, @Nullable Object> what) {
        Reopening.Decided decided = one.decided();
        return decided == null ? null : what.apply(decided);
    }
}
